package org.solferino.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.document.Lang;

/**
 * Whatever the text, recognisers and the whole way from text to facts throw nothing, and all that
 * they find stands within the text. {@code -Dsolferino.fuzz.mb} sets how much hostile text each
 * recogniser, and the extractors for each kind of document, read in all (1 by default). That none
 * is left out, {@link GrowthTest} tells.
 */
class HostileTextTest {
  private static final int ALL = 1_000_000 * Integer.getInteger("solferino.fuzz.mb", 1);

  private static final List<String> DOCUMENTS = Hostile.documents();
  private static final Map<String, List<String>> KINDS = Hostile.kinds();

  static List<Target> recognisers() {
    return Target.recognisers();
  }

  static Set<String> kinds() {
    return KINDS.keySet();
  }

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("recognisers")
  void aRecogniserReadsRepeatedPieces(Target target) {
    int length = ALL / Hostile.REPEATED.size() / target.languages().size();
    for (String piece : Hostile.REPEATED) {
      for (Lang lang : target.languages()) {
        read(target, lang, Hostile.repeated(piece, length));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void extractorsReadDocumentsThatDoNotEnd(String kind) {
    List<String> documents = KINDS.get(kind);
    for (int i = 0; i < documents.size(); i++) {
      String text = Hostile.stretched(i, documents.get(i), ALL / documents.size());
      read(Target.DOCUMENT, Lang.UND, text);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void recognisersReadAnything(int seed) {
    for (Target target : Target.recognisers()) {
      for (Lang lang : target.languages()) {
        read(target, lang, Hostile.random(seed, 2_000));
        read(target, lang, Hostile.spliced(seed, DOCUMENTS));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void extractionReadsAnything(int seed) {
    String whole = DOCUMENTS.get(seed % DOCUMENTS.size());
    String cut = whole.substring(0, whole.length() * (seed % 7 + 1) / 8);
    for (String text :
        List.of(Hostile.random(seed, 5_000), Hostile.spliced(seed, DOCUMENTS), cut)) {
      read(Target.GRAPH, Lang.UND, text);
      read(Target.DOCUMENT, Lang.UND, "<html><body>" + text);
    }
  }

  private static void read(Target target, Lang lang, String text) {
    assertThatCode(() -> target.read(text, lang))
        .as("%s in %s of %s…", target, lang, text.substring(0, Math.min(60, text.length())))
        .doesNotThrowAnyException();
  }
}
