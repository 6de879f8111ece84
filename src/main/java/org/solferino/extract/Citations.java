package org.solferino.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;
import org.solferino.mention.provision.ProvisionClass;
import org.solferino.mention.provision.ProvisionMention;
import org.solferino.mention.provision.Target;
import org.solferino.mention.symbol.SymbolMention;
import org.solferino.mention.symbol.SymbolRecogniser;

/**
 * Documents cited by their symbol or number, and provisions of treaties cited by their treaty's
 * name.
 */
final class Citations {
  private static final String EXTRACTOR = "citations";
  private static final SymbolRecogniser RECOGNISER = new SymbolRecogniser();
  private final Reading reading;
  private final boolean resolution;
  private final Map<Integer, String> passages;
  private final Gathered gathered;
  private final Map<String, Fact> once = new LinkedHashMap<>();

  Citations(Reading reading, boolean resolution, Map<Integer, String> passages, Gathered gathered) {
    this.reading = reading;
    this.resolution = resolution;
    this.passages = passages;
    this.gathered = gathered;
  }

  /**
   * Whether a treaty's name only says whose article is cited: then the article is cited, not the
   * whole.
   */
  static boolean partOfReference(Read read, Name treaty) {
    for (ProvisionMention mention : read.provisions()) {
      boolean inside = mention.begin() <= treaty.begin() && treaty.end() <= mention.end();
      if (inside
          && mention.targets().stream()
              .anyMatch(t -> treaty.id().equals(t.treaty()) && !t.steps().isEmpty())
          && mention.targets().stream()
              .noneMatch(t -> treaty.id().equals(t.treaty()) && t.steps().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  void extract() {
    ResolutionHead.Own number = resolution ? ResolutionHead.numbered(reading) : null;
    String own =
        Masthead.of(reading)
            .map(SymbolMention::symbol)
            .orElse(number == null ? null : number.symbol());
    for (Read read : reading.reads()) {
      String passage = passages.get(read.block().order());
      if (passage != null && read.block().kind() != Block.Kind.FURNITURE) {
        read.symbols().stream()
            .filter(s -> !s.inUrl() && !s.symbol().equals(own))
            .forEach(s -> symbol(read, passage, s));
        read.provisions().forEach(p -> provision(read, passage, p));
      }
    }
    once.values().forEach(gathered::add);
  }

  private void symbol(Read read, String passage, SymbolMention mention) {
    Evidence evidence = read.evidence(mention.begin(), mention.end(), EXTRACTOR);
    if (mention.suspect()) {
      evidence = evidence.inferred("suspect: " + mention.reason());
    }
    // One document, by whichever of its two names it is cited.
    String official = RECOGNISER.official(mention.symbol());
    String id = "document/" + official;
    if (!official.equals(mention.symbol())) {
      once.putIfAbsent(
          id + " " + mention.symbol(),
          new Fact.Property(
              id,
              "dcterms:identifier",
              new Said<>(new Fact.Value.Text(mention.symbol(), Lang.UND), evidence)));
    }
    if (once.putIfAbsent(
                id,
                new Fact.CitedDocument(
                    id,
                    official,
                    mention.kind(),
                    mention.suspect(),
                    creator(mention.symbol()),
                    parts(mention),
                    evidence))
            == null
        && mention.suspect()) {
      gathered.issue(
          Issue.Kind.SUSPECT_SYMBOL,
          Issue.Severity.WARNING,
          evidence.span(),
          id,
          mention.reason(),
          "kept as written");
    }
    for (String half : mention.halves()) {
      once.putIfAbsent(
          "document/" + half,
          new Fact.CitedDocument(
              "document/" + half, half, "Document", false, creator(half), List.of(), evidence));
    }
    cite(passage, id, evidence);
    if (mention.part() != null) {
      String part =
          id
              + "/par_"
              + mention.part().replaceAll("[()]", "_").replaceAll("_+$", "").replace("__", "_");
      once.putIfAbsent(part, new Fact.CitedPart(part, id, mention.part(), evidence));
      cite(passage, part, evidence);
    }
  }

  private static List<String> parts(SymbolMention mention) {
    return mention.halves().stream().map(half -> "document/" + half).toList();
  }

  /** The body whose series the symbol belongs to. */
  static String creator(String symbol) {
    for (String prefix = symbol;
        prefix.contains("/");
        prefix = prefix.substring(0, prefix.lastIndexOf('/'))) {
      String head = prefix.substring(0, prefix.lastIndexOf('/'));
      List<String> series = Vocabulary.standard().having("symbolPrefix", head);
      if (!series.isEmpty()) {
        return Vocabulary.standard().value(series.get(0), "creator").orElse(null);
      }
    }
    return null;
  }

  private void provision(Read read, String passage, ProvisionMention mention) {
    Evidence evidence = read.evidence(mention.begin(), mention.end(), EXTRACTOR);
    for (Target target : mention.targets()) {
      if (target.treaty() == null || target.steps().isEmpty()) {
        continue;
      }
      List<String> steps = new ArrayList<>();
      String above = target.treaty();
      String id = above;
      for (String step : target.steps()) {
        steps.add(step);
        id = above + "/" + step;
        once.putIfAbsent(
            id,
            new Fact.Provision(
                id,
                target.treaty(),
                ProvisionClass.of(step, steps.get(0)),
                String.join("__", steps),
                above,
                number(step, evidence),
                null,
                null,
                0,
                null,
                null));
        above = id;
      }
      cite(passage, id, evidence);
    }
  }

  private static Said<String> number(String step, Evidence evidence) {
    String number = step.contains("_") ? step.substring(step.indexOf('_') + 1) : null;
    return new Said<>(number, evidence);
  }

  private void cite(String passage, String id, Evidence evidence) {
    once.putIfAbsent(
        String.format(Locale.ROOT, "%s cites %s", passage, id),
        new Fact.Mention(passage, new Said<>(id, evidence), true));
  }
}
