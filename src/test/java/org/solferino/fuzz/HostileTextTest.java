package org.solferino.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.cli.Pipeline;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.Span;
import org.solferino.fact.Extraction;
import org.solferino.lexicon.Lexicon;
import org.solferino.mention.date.DateRecogniser;
import org.solferino.mention.provision.ProvisionRecogniser;
import org.solferino.mention.symbol.SymbolRecogniser;
import org.solferino.source.SourceFile;

/**
 * Whatever the text, recognisers and the whole way from text to facts throw nothing, and all that
 * they find stands within the text. {@code -Dsolferino.fuzz.mb} sets how much hostile text each
 * recogniser reads in all (1 by default).
 */
class HostileTextTest {
  private static final int MEGABYTES = Integer.getInteger("solferino.fuzz.mb", 1);
  private static final int LENGTH = 1_000_000 / Hostile.REPEATED.size() * MEGABYTES;

  private static final List<String> DOCUMENTS = Hostile.documents();
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Pipeline PIPELINE = new Pipeline();

  static Stream<String> repeated() {
    return Hostile.REPEATED.stream();
  }

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("repeated")
  void recognisersReadRepeatedPieces(String piece) {
    recognise(Hostile.repeated(piece, LENGTH));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void recognisersReadAnything(int seed) {
    recognise(Hostile.random(seed, 2_000));
    recognise(Hostile.spliced(seed, DOCUMENTS));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("repeated")
  void extractionReadsRepeatedPieces(String piece) {
    extract(Hostile.repeated(piece, LENGTH));
    extract(Hostile.repeated(piece + "\n\n", LENGTH));
    extract("<html><body>" + Hostile.repeated(piece, LENGTH));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void extractionReadsAnything(int seed) {
    extract(Hostile.random(seed, 5_000));
    extract(Hostile.spliced(seed, DOCUMENTS));
    String whole = DOCUMENTS.get(seed % DOCUMENTS.size());
    extract(whole.substring(0, whole.length() * (seed % 7 + 1) / 8));
  }

  private static void recognise(String text) {
    for (Lang lang : Lang.values()) {
      LEXICON.names(text, lang).forEach(f -> within(text, f.begin(), f.end()));
      LEXICON.concepts(text, lang).forEach(f -> within(text, f.begin(), f.end()));
      DateRecogniser.standard().find(text, lang).forEach(d -> within(text, d.begin(), d.end()));
      new SymbolRecogniser()
          .find(text, lang, List.of())
          .forEach(s -> within(text, s.begin(), s.end()));
      new ProvisionRecogniser()
          .find(text, lang, List.of())
          .forEach(p -> within(text, p.begin(), p.end()));
    }
  }

  private static void within(String text, int begin, int end) {
    assertThat(begin).isBetween(0, text.length());
    assertThat(end).isBetween(begin, text.length());
  }

  private static void extract(String text) {
    Extraction found = PIPELINE.extract(new SourceFile("hostile.txt", "0", text, ""));
    int last = 0;
    for (Block block : found.document().blocks()) {
      Span span = block.text().source();
      assertThat(span.end()).isBetween(span.begin(), text.length());
      assertThat(block.order()).isEqualTo(last++);
    }
    found.issues().stream()
        .filter(issue -> issue.span() != null)
        .forEach(issue -> within(text, issue.span().begin(), issue.span().end()));
  }
}
