package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.mention.Name;
import org.solferino.mention.provision.ProvisionClass;
import org.solferino.mention.provision.ProvisionMention;
import org.solferino.mention.provision.ProvisionRecogniser;
import org.solferino.mention.provision.ProvisionWords;
import org.solferino.mention.provision.Target;
import org.solferino.mention.provision.Target.Base;

/** Resolves what a treaty's provisions refer to. */
final class References {
  private final Page page;
  private final Tree tree;
  private final String treaty;
  private final String parent;
  private final ProvisionRecogniser recogniser = new ProvisionRecogniser();
  private final Map<String, Fact> cited = new LinkedHashMap<>();
  private final List<Fact> mentions = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  /** What is read now. */
  private String text = "";

  private Lang lang = Lang.UND;

  References(Page page, Tree tree, String treaty, String parent) {
    this.page = page;
    this.tree = tree;
    this.treaty = treaty;
    this.parent = parent;
  }

  /** Provisions of other treaties that are cited, then all references. */
  List<Fact> facts() {
    List<Fact> out = new ArrayList<>(cited.values());
    out.addAll(mentions);
    return out;
  }

  List<Issue> issues() {
    return issues;
  }

  /**
   * Reads lines that stand from {@code start} to {@code end} of the page: a reference may be broken
   * over them.
   *
   * @param names with their places from {@code start}
   */
  void read(int start, int end, List<Name> names) {
    text = page.text(start, end);
    lang = page.block(start).lang();
    List<ProvisionMention> found = recogniser.find(text, lang, names, true);
    for (ProvisionMention mention : found) {
      Node here = tree.holding(start + mention.begin());
      if (here != null) {
        Evidence words = page.evidence(start + mention.begin(), start + mention.end());
        boolean closed = closed(mention);
        mention.targets().forEach(target -> resolve(here, target, words, closed));
      }
    }
    int next = 0;
    for (Name name : ordered(names)) {
      while (next < found.size() && found.get(next).end() <= name.begin()) {
        next++;
      }
      boolean alone = next >= found.size() || found.get(next).begin() >= name.end();
      Node here = alone && name.kind().equals("treaty") ? tree.holding(start + name.begin()) : null;
      if (here != null && !name.id().equals(treaty)) {
        cite(here, name.id(), page.evidence(start + name.begin(), start + name.end()));
      }
    }
  }

  private static List<Name> ordered(List<Name> names) {
    List<Name> out = new ArrayList<>(names);
    out.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    return out;
  }

  private void cite(Node here, String id, Evidence words) {
    mentions.add(new Fact.Mention(treaty + "/" + here.path(), new Said<>(id, words), true));
  }

  /** Whether nothing beside the reference says that it is another document's. */
  private boolean closed(ProvisionMention mention) {
    int before = mention.begin() - 1;
    int after = mention.end();
    while (after < text.length() && Page.space(text.charAt(after))) {
      after++;
    }
    if (!lang.spaced()) {
      return before < 0 || "》」”约书程".indexOf(text.charAt(before)) < 0;
    }
    ProvisionWords words = ProvisionWords.of(lang);
    boolean cut = after == text.length() || text.charAt(after) == '(';
    return !cut
        && words.at("of", text, after) == null
        && words.at("det", text, after) == null
        && !Character.isUpperCase(text.charAt(after));
  }

  private void resolve(Node here, Target target, Evidence words, boolean closed) {
    String other = other(target);
    if (TreatyText.UNKNOWN_PARENT.equals(other)) {
      if (!target.steps().isEmpty()) {
        issues.add(
            new Issue(
                Issue.Kind.UNRESOLVED_REFERENCE,
                Issue.Severity.WARNING,
                words.span(),
                treaty + "/" + here.path(),
                "which convention is meant is not known",
                "no citation"));
      }
      return;
    }
    if (other != null) {
      foreign(here, other, target.steps(), words);
      return;
    }
    if (target.base() == Base.NONE
        && target.steps().equals(List.of("annex"))
        && Tree.top(here).type.equals("Annex")) {
      // In an annex "the annex" alone speaks of itself, or of what is attached to it.
      return;
    }
    boolean whole = target.steps().isEmpty();
    if (whole
        && target.base() != Base.PRECEDING_ARTICLE
        && target.base() != Base.PRECEDING_PARAGRAPH) {
      // "This Article", "this Protocol": the provision speaks of what it stands in.
      return;
    }
    Node found = own(here, target);
    if (found == null && target.base() == Base.NONE && target.steps().equals(List.of("annex"))) {
      // Some other document's annex, or one that this text leaves out.
      return;
    }
    if (found == null && absent(target, closed)) {
      // An extract leaves articles out: the number says which one is meant all the same.
      foreign(here, treaty, target.steps(), words);
      issues.add(
          new Issue(
              Issue.Kind.UNRESOLVED_REFERENCE,
              Issue.Severity.INFO,
              words.span(),
              treaty + "/" + here.path(),
              "this text does not hold " + target.steps().get(0),
              "an article that it leaves out"));
      return;
    }
    if (found == null) {
      issues.add(
          new Issue(
              Issue.Kind.UNRESOLVED_REFERENCE,
              Issue.Severity.WARNING,
              words.span(),
              treaty + "/" + here.path(),
              "no provision of this text is "
                  + (whole
                      ? target.base().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                      : target.path()),
              "no citation"));
      return;
    }
    cite(here, treaty + "/" + found.path(), words);
  }

  /** Whether an article of this treaty is meant that the text does not hold. */
  private boolean absent(Target target, boolean closed) {
    boolean own = target.base() == Base.THIS_TREATY || treaty.equals(target.treaty());
    return !target.steps().isEmpty()
        && target.steps().get(0).startsWith("art_")
        && tree.find(null, target.steps().subList(0, 1)) == null
        && (own || target.base() == Base.NONE && target.treaty() == null && closed);
  }

  /** The other treaty that is meant, or null for this one. */
  private String other(Target target) {
    if (target.treaty() != null) {
      return target.treaty().equals(treaty) ? null : target.treaty();
    }
    return target.base() == Base.PARENT_TREATY ? parent : null;
  }

  private Node own(Node here, Target target) {
    Node base =
        switch (target.base()) {
          case THIS_ARTICLE -> Tree.article(here);
          case THIS_PARAGRAPH -> Tree.paragraph(here);
          case PRECEDING_ARTICLE -> tree.before(Tree.article(here));
          case PRECEDING_PARAGRAPH -> tree.before(Tree.paragraph(here));
          default -> null;
        };
    if (target.steps().isEmpty()) {
      return base;
    }
    if (base != null) {
      return tree.find(base, target.steps());
    }
    boolean relative = target.base() == Base.NONE && target.treaty() == null;
    return relative ? tree.near(here, target.steps()) : tree.find(null, target.steps());
  }

  private void foreign(Node here, String other, List<String> steps, Evidence words) {
    String id = other;
    for (int i = 0; i < steps.size(); i++) {
      String outer = id;
      id = id + "/" + steps.get(i);
      String eId = String.join("__", steps.subList(0, i + 1));
      String step = steps.get(i);
      String number = step.substring(step.indexOf('_') + 1);
      cited.putIfAbsent(
          id,
          new Fact.Provision(
              id,
              other,
              ProvisionClass.of(step, i == 0 ? null : steps.get(0)),
              eId,
              outer,
              new Said<>(number, words),
              null,
              null,
              0,
              null,
              null));
    }
    cite(here, id, words);
  }
}
