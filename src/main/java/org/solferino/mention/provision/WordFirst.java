package org.solferino.mention.provision;

import java.util.List;
import org.solferino.mention.provision.Target.Base;
import org.solferino.mention.provision.Token.Kind;

/** The other five languages: the word, then its numbers; parts before or behind their whole. */
final class WordFirst extends Reader {
  WordFirst(List<Token> tokens) {
    super(tokens);
  }

  @Override
  boolean reference() {
    if (is(at, Kind.TREATY)) {
      treaty = key(at++);
      int next = at;
      while (next < at + 3 && (is(next, Kind.COMMA) || is(next, Kind.LIST))) {
        next++;
      }
      if (is(next, Kind.PARTICULAR)) {
        // "the Protocol and, in particular, Article 9"
        particular = true;
        at = next + 1;
        at += is(at, Kind.COMMA) ? 1 : 0;
        at += is(at, Kind.DET) ? 1 : 0;
      } else {
        at += is(at, Kind.COMMA) ? 1 : 0;
      }
      // A treaty's own name is no reference to a provision.
      return (is(at, Kind.UNIT) || is(at, Kind.COMMON)) && parts();
    }
    if (is(at, Kind.BASE)) {
      base = Base.valueOf(key(at++));
      if (longer(at)) {
        return false;
      }
      int back = at;
      at += is(at, Kind.COMMA) ? 1 : 0;
      if (!is(at, Kind.UNIT) || !parts()) {
        at = back;
      }
      return true;
    }
    return parts();
  }

  private boolean parts() {
    List<List<Step>> group = group();
    if (group.isEmpty()) {
      return false;
    }
    chains.beside(group);
    for (int groups = 1; groups < MOST_GROUPS; groups++) {
      trailing();
      int end = at;
      int size = chains.size();
      if (!more()) {
        break;
      }
      if (treaty != null && chains.size() > size && another()) {
        // "the Convention, in particular Article 9, and Article 77 of the Protocol"
        chains.drop(size);
        at = end;
        return true;
      }
    }
    if (whole()) {
      return true;
    }
    // Paragraphs of resolutions and reports are for others to read.
    int next = at;
    while (is(next, Kind.OF) || is(next, Kind.DET) || is(next, Kind.COMMA)) {
      next++;
    }
    return !is(next, Kind.NOTOF) || chains.paths().get(0).get(0).rank() <= Step.rank("art");
  }

  /** Whether what was just read belongs to a treaty named behind it. */
  private boolean another() {
    int here = at;
    String lead = treaty;
    boolean named = whole();
    at = here;
    treaty = lead;
    base = Base.NONE;
    return named;
  }

  private void trailing() {
    while (is(at, Kind.ABOVE) || is(at, Kind.COMMON) || is(at, Kind.SEQ)) {
      common |= is(at, Kind.COMMON);
      at++;
    }
  }

  /** One more group of parts; false where none follows. */
  private boolean more() {
    int back = at;
    boolean comma = is(at, Kind.COMMA);
    at += comma ? 1 : 0;
    boolean of = is(at, Kind.OF);
    boolean list = is(at, Kind.LIST);
    at += of || list ? 1 : 0;
    while (is(at, Kind.DET) || is(at, Kind.OF)) {
      at++;
    }
    Step last = chains.last();
    Step first = chains.first();
    List<List<Step>> group = group();
    if (group.isEmpty()) {
      at = back;
      return false;
    }
    Step head = group.get(0).get(0);
    Step tail = group.get(0).get(group.get(0).size() - 1);
    if (!list && group.size() == 1 && tail.rank() < first.rank() && !(comma && !of)) {
      chains.outside(group.get(0));
    } else if (!list && head.rank() > last.rank()) {
      chains.inside(group);
    } else if (list || comma) {
      chains.beside(group);
    } else {
      at = back;
      return false;
    }
    return true;
  }

  /** "of Additional Protocol I", "of this Protocol". */
  private boolean whole() {
    int back = at;
    boolean comma = is(at, Kind.COMMA);
    at += comma ? 1 : 0;
    boolean of = false;
    while (is(at, Kind.OF) || is(at, Kind.DET) || is(at, Kind.COMMON) || toWhole()) {
      of |= is(at, Kind.OF) || is(at, Kind.RANGE);
      common |= is(at, Kind.COMMON);
      at++;
    }
    if (is(at, Kind.TREATY)) {
      treaty = key(at++);
      return true;
    }
    // "plural" marks a base that is written with its "of": "du présent Protocole".
    if (is(at, Kind.BASE) && (of || !comma || tokens.get(at).plural()) && !longer(at + 1)) {
      base = Base.valueOf(key(at++));
      return true;
    }
    at = back;
    return false;
  }

  /** The "to" of "Annex II to this Convention" is the "to" of ranges too. */
  private boolean toWhole() {
    return is(at, Kind.RANGE)
        && (is(at + 1, Kind.BASE) || is(at + 1, Kind.TREATY) || is(at + 1, Kind.DET));
  }

  private List<List<Step>> group() {
    int back = at;
    while (is(at, Kind.COMMON)) {
      common = true;
      at++;
    }
    if (!is(at, Kind.UNIT)) {
      at = back;
      return List.of();
    }
    Token unit = tokens.get(at++);
    if (unit.key().equals("annex")) {
      boolean numbered =
          at < tokens.size()
              && !tokens.get(at).enclosed()
              && tokens.get(at).isNumber()
              && !tokens.get(at).is(Kind.LETTERS);
      boolean technical = unit.plural();
      if (numbered) {
        return List.of(List.of(Step.of("annex", tokens.get(at++), null)));
      }
      return technical || bareAnnex || follows()
          ? List.of(List.of(new Step("annex", "")))
          : fail(back);
    }
    NumberList list = new NumberList(tokens, at, unit.key(), unit.plural(), chains.last());
    List<List<Step>> elements = list.read();
    if (elements.isEmpty()) {
      return fail(back);
    }
    at = list.end();
    return elements;
  }

  /** A plain "annex" counts only with its treaty: "the Annex to this Protocol". */
  private boolean follows() {
    int next = at;
    while (is(next, Kind.OF) || is(next, Kind.DET) || is(next, Kind.RANGE)) {
      next++;
    }
    return is(next, Kind.TREATY) || is(next, Kind.BASE);
  }

  private List<List<Step>> fail(int back) {
    at = back;
    return List.of();
  }
}
