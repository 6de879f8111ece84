package org.solferino.mention.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.document.Lang;
import org.solferino.mention.Name;

class ProvisionRecogniserTest {
  private final ProvisionRecogniser recogniser = new ProvisionRecogniser();

  static Stream<Arguments> examples() {
    return Stream.of(Lang.values())
        .filter(lang -> lang != Lang.UND)
        .flatMap(
            lang ->
                ProvisionWords.of(lang).examples().stream()
                    .map(word -> Arguments.of(lang, word.key(), word.text())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void readsTheExamplesBesideTheWords(Lang lang, String marked, String expected) {
    List<Name> names = new ArrayList<>();
    String text = unmark(marked, names);
    assertThat(told(recogniser.find(text, lang, names))).isEqualTo(expected);
  }

  @Test
  void hasEnoughExamplesInEachLanguage() {
    for (Lang lang : Lang.values()) {
      assertThat(ProvisionWords.of(lang).examples()).hasSizeGreaterThanOrEqualTo(15);
    }
  }

  @Test
  void takesTimeLinearInTheText() {
    for (String piece :
        List.of("第1、", "Article 5, ", "(a) and ", "1-", "第", "and (i) of ", "статьи 3 и ")) {
      String text = piece.repeat(200_000 / piece.length());
      for (Lang lang : List.of(Lang.ZH, Lang.EN, Lang.RU, Lang.AR)) {
        recogniser.find(text, lang, List.of());
      }
    }
  }

  private static String unmark(String marked, List<Name> names) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int bar = marked.indexOf('|', open);
      int close = marked.indexOf(']', bar);
      text.append(marked, at, open);
      int begin = text.length();
      text.append(marked, bar + 1, close);
      names.add(new Name(begin, text.length(), marked.substring(open + 1, bar)));
      at = close + 1;
    }
    return text.append(marked.substring(at)).toString();
  }

  private static String told(List<ProvisionMention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.targets().stream())
        .map(
            t -> {
              String of =
                  t.treaty() != null
                      ? t.treaty() + ":"
                      : t.base() == Target.Base.NONE ? "" : t.base() + ":";
              return of + t.path();
            })
        .collect(Collectors.joining(" "));
  }
}
