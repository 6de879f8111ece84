package org.solferino.extract.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.solferino.document.Block;
import org.solferino.document.Span;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.mention.symbol.SymbolMention;

/** Facts and issues from the symbols that were found in a block. */
public final class SymbolFacts {
  private static final String EXTRACTOR = "symbols";

  /**
   * Beginnings of symbols and the party whose documents bear them; the longest that fits counts.
   */
  private static final Map<String, String> CREATORS =
      new TreeMap<>(
          Map.of(
              "S/RES/", "party/security-council",
              "S/PRST/", "party/security-council",
              "A/RES/", "party/general-assembly",
              "A/DEC/", "party/general-assembly",
              "E/RES/", "party/ECOSOC",
              "E/DEC/", "party/ECOSOC",
              "A/HRC/RES/", "party/human-rights-council",
              "A/HRC/DEC/", "party/human-rights-council"));

  private SymbolFacts() {}

  /** Path of the document with this symbol. */
  public static String path(String symbol) {
    return "document/" + symbol;
  }

  /** The documents and paragraphs that these mentions cite; those in web addresses cite nothing. */
  public static List<Fact> facts(Block block, List<SymbolMention> mentions) {
    List<Fact> facts = new ArrayList<>();
    for (SymbolMention mention : mentions) {
      if (mention.inUrl()) {
        continue;
      }
      Evidence evidence =
          new Evidence(block.order(), span(block, mention), block.lang(), EXTRACTOR, "");
      String id = path(mention.symbol());
      facts.add(
          new Fact.CitedDocument(
              id,
              mention.symbol(),
              mention.kind(),
              mention.suspect(),
              creator(mention.symbol()),
              mention.halves(),
              evidence));
      if (mention.part() != null) {
        facts.add(
            new Fact.CitedPart(
                id + "/para_" + mention.part().replaceAll("[()]++", "_").replaceAll("_++$", ""),
                id,
                mention.part(),
                evidence));
      }
    }
    return facts;
  }

  /** What is wrong with these mentions. */
  public static List<Issue> issues(Block block, List<SymbolMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.suspect() && !mention.inUrl())
        .map(
            mention ->
                new Issue(
                    Issue.Kind.SUSPECT_SYMBOL,
                    Issue.Severity.WARNING,
                    span(block, mention),
                    path(mention.symbol()),
                    mention.symbol() + ": " + mention.reason(),
                    "kept as written"))
        .toList();
  }

  private static Span span(Block block, SymbolMention mention) {
    return block.text().source(mention.begin(), mention.end());
  }

  private static String creator(String symbol) {
    String creator = null;
    int longest = 0;
    for (Map.Entry<String, String> series : CREATORS.entrySet()) {
      if (symbol.startsWith(series.getKey()) && series.getKey().length() > longest) {
        creator = series.getValue();
        longest = series.getKey().length();
      }
    }
    return creator;
  }
}
