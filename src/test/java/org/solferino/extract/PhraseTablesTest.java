package org.solferino.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solferino.document.Lang;

/** Every row of the phrase tables finds its own example, by a pattern that is linear. */
class PhraseTablesTest {
  /** A row and where it stands. */
  record Row(String table, Lang lang, Phrases.Phrase phrase) {
    @Override
    public String toString() {
      return table + "." + lang.tag() + " " + phrase.name() + " " + phrase.pattern();
    }
  }

  static Stream<Row> rows() {
    Map<String, Phrases> tables =
        new TreeMap<>(
            Map.of(
                "phrases", Phrases.standard(),
                "unknown", Phrases.unknown(),
                "meetings", Phrases.meetings(),
                "resolutions", Phrases.resolutions(),
                "clauses", Phrases.clauses(),
                "ordinals", Phrases.ordinals(),
                "languages", Phrases.languages()));
    List<Row> rows = new ArrayList<>();
    tables.forEach(
        (name, table) -> {
          for (Lang lang : Lang.values()) {
            table.rows(lang).forEach(phrase -> rows.add(new Row(name, lang, phrase)));
          }
        });
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsItsExample(Row row) {
    if (row.table().equals("phrases")
        || row.table().equals("meetings")
        || row.table().equals("unknown")
        || row.table().equals("clauses")
        || row.table().equals("resolutions")) {
      assertThat(row.phrase().example()).as("example of " + row).isNotBlank();
      assertThat(row.phrase().example()).as(row.toString()).containsPattern(row.phrase().pattern());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isLinear(Row row) {
    String pattern = row.phrase().pattern().pattern();
    assertThat(nested(pattern)).as("a repeated group that repeats: " + row).isFalse();
    for (String alternative : alternatives(pattern)) {
      int open = alternative.split("\\.\\*|\\.\\+", -1).length - 1;
      assertThat(open).as("unbounded dots: " + row).isLessThan(2);
    }
  }

  @Test
  void theScannerItself() {
    assertThat(nested("(?:a+)+")).isTrue();
    assertThat(nested("(?:ab*c){2,}")).isTrue();
    assertThat(nested("((?:x|y+)z)*")).isTrue();
    assertThat(nested("(?:a|b)+c")).isFalse();
    assertThat(nested("(?:[+*]a)+")).isFalse();
    assertThat(nested("\\(a+\\)+")).isFalse();
    assertThat(alternatives("a.*b|c.*(?:d|e)")).containsExactly("a.*b", "c.*(?:d|e)");
  }

  @Test
  void everyLanguageHasEveryPhrase() {
    for (Lang lang : Lang.values()) {
      if (lang != Lang.UND) {
        TreeSet<String> names = new TreeSet<>();
        Phrases.standard().rows(lang).forEach(row -> names.add(row.name()));
        TreeSet<String> english = new TreeSet<>();
        Phrases.standard().rows(Lang.EN).forEach(row -> english.add(row.name()));
        // Only Chinese and English reports say "pursuant to" before a participant's role.
        english.remove("decided-by");
        assertThat(names).as(lang.tag()).containsAll(english);
      }
    }
  }

  /** Whether a group that holds an unbounded quantifier is itself repeated without bound. */
  static boolean nested(String pattern) {
    List<Boolean> open = new ArrayList<>();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        i = classEnd(pattern, i);
      } else if (c == '(') {
        open.add(false);
      } else if (c == ')') {
        boolean inside = open.remove(open.size() - 1);
        boolean repeated = unbounded(pattern, i + 1);
        if (inside && repeated) {
          return true;
        }
        if ((inside || repeated) && !open.isEmpty()) {
          open.set(open.size() - 1, true);
        }
      } else if (unbounded(pattern, i) && !open.isEmpty()) {
        open.set(open.size() - 1, true);
      }
    }
    return false;
  }

  private static boolean unbounded(String pattern, int at) {
    if (at >= pattern.length()) {
      return false;
    }
    char c = pattern.charAt(at);
    int end = pattern.indexOf('}', at);
    return c == '*' || c == '+' || c == '{' && end > at && pattern.charAt(end - 1) == ',';
  }

  private static int classEnd(String pattern, int at) {
    int end = at + 1;
    while (pattern.charAt(end) != ']') {
      end += pattern.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  private static List<String> alternatives(String pattern) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        i = classEnd(pattern, i);
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == '|' && depth == 0) {
        parts.add(pattern.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(pattern.substring(begin));
    return parts;
  }
}
