package org.solferino.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.solferino.document.Lang;
import org.solferino.document.Span;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.mention.Name;

/**
 * What a treaty's final clauses are about, who keeps it, and in which languages it is authentic. An
 * article's heading tells its kind; the first words do where it has none.
 */
final class FinalClauses {
  private static final String EXTRACTOR = "final-clauses";
  private static final String BODY = "-body";
  private static final int LONGEST_HEADING = 120;
  private static final int OPENING = 200;

  /** The colophon's blocks, right behind the last article. */
  private static final int COLOPHON = 3;

  private static final String SENTENCE_ENDS = ".。;；";

  private final String treaty;
  private final Gathered gathered;
  private final Phrases phrases = Phrases.clauses();
  private final Set<String> languages = new LinkedHashSet<>();
  private final Set<String> untitled = new HashSet<>();
  private final Set<String> stated = new HashSet<>();
  private boolean kept;

  FinalClauses(String treaty, Gathered gathered) {
    this.treaty = treaty;
    this.gathered = gathered;
  }

  /** Reads the articles among the facts; those of annexes are no final clauses. */
  void extract(List<Fact> facts, List<Read> reads) {
    int end = 0;
    for (Fact fact : facts) {
      if (fact instanceof Fact.Provision p && p.eId().startsWith("art_") && p.text() != null) {
        if (p.type().equals("Article")) {
          Span span = p.text().evidence().span();
          end = Math.max(end, span.end());
          article(p, within(reads, span));
          if (p.heading() == null) {
            untitled.add(p.id());
          }
        } else if (p.type().equals("Paragraph") && untitled.contains(p.partOf())) {
          kinds(p.partOf(), p.text(), BODY);
        }
      }
    }
    int behind = end;
    reads.stream()
        .filter(r -> behind > 0 && r.block().text().source().begin() >= behind)
        .limit(COLOPHON)
        .forEach(this::keeper);
  }

  private static List<Read> within(List<Read> reads, Span span) {
    List<Read> out = new ArrayList<>();
    for (Read read : reads) {
      Span own = read.block().text().source();
      if (own.begin() < span.end() && span.begin() < own.end()) {
        out.add(read);
      }
    }
    return out;
  }

  private void article(Fact.Provision article, List<Read> reads) {
    Said<String> heading = article.heading();
    if (heading != null) {
      kinds(article.id(), heading, "");
    } else {
      kinds(article.id(), article.text(), BODY);
    }
    for (Read read : reads) {
      Lang lang = read.block().lang();
      boolean named = keeper(read);
      if (heading == null && named) {
        kind(article.id(), "depositary", article.text().evidence());
      }
      if (phrases.holds("authentic-is", lang, read.text())) {
        authentic(read);
        if (heading == null) {
          kind(article.id(), "authentic-texts", article.text().evidence());
        }
      }
    }
  }

  /** Whether the block says who keeps the treaty. */
  private boolean keeper(Read read) {
    Matcher depositary =
        kept ? null : phrases.find("depositary-is", read.block().lang(), read.text());
    if (depositary != null) {
      depositary(read, depositary);
    }
    return depositary != null && kept;
  }

  private void kinds(String article, Said<String> words, String suffix) {
    Evidence evidence = words.evidence();
    String text = words.value();
    if (suffix.isEmpty() && text.length() > LONGEST_HEADING) {
      return;
    }
    String start = text.length() > OPENING ? text.substring(0, OPENING) : text;
    for (Phrases.Phrase phrase : phrases.rows(evidence.lang())) {
      String name = phrase.name();
      boolean body = name.endsWith(BODY);
      if (name.endsWith("-is")
          || body == suffix.isEmpty()
          || !phrase.pattern().matcher(start).find()) {
        continue;
      }
      String kind = body ? name.substring(0, name.length() - BODY.length()) : name;
      kind(article, kind, evidence);
    }
  }

  private void kind(String article, String kind, Evidence evidence) {
    if (!stated.add(article + " " + kind)) {
      return;
    }
    Evidence own = new Evidence(evidence.block(), evidence.span(), evidence.lang(), EXTRACTOR, "");
    gathered.add(
        new Fact.Property(
            article, "clauseKind", new Said<>(new Fact.Value.Text(kind, Lang.UND), own)));
  }

  /** The nearest state or body in the sentence that names the depositary. */
  private void depositary(Read read, Matcher match) {
    String text = read.text();
    int begin = match.start();
    while (begin > 0 && SENTENCE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    int end = match.end();
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Name nearest = null;
    int least = Integer.MAX_VALUE;
    for (Name name : read.names("party", begin, end)) {
      int distance = Math.max(0, Math.max(match.start() - name.end(), name.begin() - match.end()));
      if (proper(name.id()) && distance < least) {
        nearest = name;
        least = distance;
      }
    }
    if (nearest != null) {
      kept = true;
      gathered.add(
          new Fact.Property(
              treaty,
              "depositary",
              new Said<>(
                  new Fact.Value.Thing(nearest.id()),
                  read.evidence(nearest.begin(), nearest.end(), EXTRACTOR))));
    }
  }

  /** States and bodies, not classes of them: no "States parties". */
  private static boolean proper(String id) {
    String name = id.substring(id.indexOf('/') + 1);
    return Character.isUpperCase(name.charAt(0)) || name.equals("secretary-general");
  }

  private void authentic(Read read) {
    for (Phrases.Phrase language : Phrases.languages().rows(read.block().lang())) {
      Matcher name = language.pattern().matcher(read.text());
      if (name.find() && languages.add(language.name())) {
        gathered.add(
            new Fact.Property(
                treaty,
                "authenticText",
                new Said<>(
                    new Fact.Value.Text(language.name(), Lang.UND),
                    read.evidence(name.start(), name.end(), EXTRACTOR))));
      }
    }
  }
}
