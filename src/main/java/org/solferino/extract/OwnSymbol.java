package org.solferino.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Fact.Value;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.mention.Name;
import org.solferino.mention.symbol.SymbolMention;

/**
 * The symbol that a document itself bears: it stands in the running heads (beside a page's number,
 * or on several pages), or alone in the head, with no words about it but the name of the body that
 * issues it; a resolution's may be in its title alone. A symbol in a sentence or a list is only
 * cited.
 */
final class OwnSymbol {
  private static final String EXTRACTOR = "own-symbol";

  /** A running head holds little more than the symbol: a job number, a page number. */
  private static final int LONGEST_HEAD = 80;

  /** Blocks above a document's first words. */
  private static final int TOP = 5;

  private final Reading reading;
  private final boolean resolution;
  private final Gathered gathered;

  OwnSymbol(Reading reading, boolean resolution, Gathered gathered) {
    this.reading = reading;
    this.resolution = resolution;
    this.gathered = gathered;
  }

  private record Found(SymbolMention mention, Evidence words) {}

  void extract() {
    Map<String, Found> heads = new LinkedHashMap<>();
    Set<String> before = new HashSet<>();
    for (Read read : reading.reads()) {
      for (SymbolMention mention : furniture(read) ? read.symbols() : List.<SymbolMention>of()) {
        // A lone line that holds a symbol may be a list's; pages repeat it, or number themselves.
        if (!before.add(mention.symbol()) || numbered(read, -1) || numbered(read, 1)) {
          take(read, heads);
        }
      }
    }
    Map<String, Found> alone = new LinkedHashMap<>();
    // A line that holds nothing but a symbol counts as furniture: at the very top it is the own
    // one.
    reading.reads().stream().limit(TOP).filter(OwnSymbol::furniture).forEach(r -> take(r, alone));
    for (Read read : reading.head()) {
      boolean draft = read.text().startsWith("[");
      if (!draft && read.symbols().size() == 1 && alone(read, read.symbols().get(0))) {
        take(read, alone);
      }
    }
    // What runs over the pages is the document's own even where its first page shows others.
    Map<String, Found> own = heads.isEmpty() ? alone : heads;
    ResolutionHead.Own number =
        resolution && own.isEmpty() ? ResolutionHead.numbered(reading) : null;
    if (number != null) {
      state(number.symbol(), number.read().evidence(number.begin(), number.end(), EXTRACTOR));
    } else if (own.size() == 1) {
      state(own.values().iterator().next());
    } else if (!own.isEmpty()) {
      gathered.issue(
          Issue.Kind.UNRESOLVED_REFERENCE,
          Issue.Severity.INFO,
          own.values().iterator().next().words().span(),
          reading.id(),
          "several symbols stand where a document's own one does: "
              + String.join(", ", own.keySet()),
          "none is taken for the document's own");
    }
  }

  private static boolean furniture(Read read) {
    return read.block().kind() == Block.Kind.FURNITURE && read.text().length() <= LONGEST_HEAD;
  }

  /** Whether the block before or after it is a page's or a job's number. */
  private boolean numbered(Read read, int step) {
    int at = read.block().order() + step;
    Read beside = at < 0 || at >= reading.reads().size() ? read : reading.reads().get(at);
    return furniture(beside)
        && beside.symbols().isEmpty()
        && !beside.text().contains("://")
        && beside.text().chars().anyMatch(Character::isDigit);
  }

  private static void take(Read read, Map<String, Found> into) {
    for (SymbolMention mention : read.symbols()) {
      if (!mention.inUrl() && !mention.suspect() && mention.part() == null) {
        into.putIfAbsent(
            mention.symbol(),
            new Found(mention, read.evidence(mention.begin(), mention.end(), EXTRACTOR)));
      }
    }
  }

  /** Whether the block holds nothing but the symbol and names of parties. */
  private static boolean alone(Read read, SymbolMention symbol) {
    String text = read.text();
    for (int i = 0; i < text.length(); i++) {
      boolean covered = i >= symbol.begin() && i < symbol.end();
      for (Name name : read.names()) {
        covered |= name.kind().equals("party") && i >= name.begin() && i < name.end();
      }
      if (!covered && Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void state(Found found) {
    state(found.mention().symbol(), found.words());
    List<String> halves = found.mention().halves();
    halves.forEach(half -> state(half, found.words()));
  }

  private void state(String symbol, Evidence words) {
    Value value = new Value.Text(symbol, Lang.UND);
    gathered.add(new Fact.Property(reading.id(), "dcterms:identifier", new Said<>(value, words)));
  }
}
