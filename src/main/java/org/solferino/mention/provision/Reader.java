package org.solferino.mention.provision;

import java.util.ArrayList;
import java.util.List;
import org.solferino.mention.provision.Target.Base;
import org.solferino.mention.provision.Token.Kind;

/** What the readers of both word orders share: the tokens and what was said around the numbers. */
abstract class Reader {
  static final int MOST_GROUPS = 12;

  final List<Token> tokens;
  Chains chains = new Chains();
  String treaty;
  Base base = Base.NONE;
  boolean common;

  /** Whether the treaty is cited as a whole too: "the Protocol, in particular Article 9". */
  boolean particular;

  /** Whether "annex" alone is a reference. */
  boolean bareAnnex;

  int at;

  Reader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Reads one reference that starts at a token; behind it, or {@code from} where there is none. */
  final int read(int from) {
    chains = new Chains();
    treaty = null;
    base = Base.NONE;
    common = false;
    particular = false;
    at = from;
    return reference() ? at : from;
  }

  abstract boolean reference();

  /** All that was just read. */
  final List<Target> targets() {
    if (chains.isEmpty()) {
      return List.of(new Target(treaty, base, List.of()));
    }
    // Only the four Conventions of 1949 have articles in common.
    boolean geneva = common && (treaty == null || treaty.startsWith("treaty/gc-"));
    String of = geneva ? "treaty/gc-1949" : treaty;
    List<Target> out = new ArrayList<>();
    if (particular && treaty != null) {
      out.add(new Target(of, Base.NONE, List.of()));
    }
    for (List<Step> steps : chains.paths()) {
      Target target = new Target(of, of == null ? base : Base.NONE, Step.path(steps));
      if (!out.contains(target)) {
        out.add(target);
      }
    }
    return out;
  }

  final boolean is(int i, Kind kind) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(kind);
  }

  final String key(int i) {
    return tokens.get(i).key();
  }

  final boolean longer(int i) {
    return is(i, Kind.LONGER);
  }
}
