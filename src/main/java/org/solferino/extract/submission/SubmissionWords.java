package org.solferino.extract.submission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.solferino.document.Lang;

/** The words for "submitted by", from the table of all languages. */
public final class SubmissionWords {
  private record Row(Lang lang, boolean partiesBefore, String words, String example) {}

  /** Where the parties are named, and where the sentence about them begins. */
  public record Place(int sentence, int begin, int end) {}

  private final List<Row> rows = new ArrayList<>();

  public SubmissionWords() {
    try (InputStream in = SubmissionWords.class.getResourceAsStream("/language/submission.tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing table language/submission.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length == 4) {
          rows.add(new Row(Lang.of(cells[0]), cells[1].equals("before"), cells[2], cells[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String[]> examples() {
    return rows.stream().map(row -> new String[] {row.lang().tag(), row.example()}).toList();
  }

  /** The last sentence of a row that says who submitted, or null. */
  public Place find(String text, Lang lang) {
    String lower = text.toLowerCase(Locale.ROOT);
    Place last = null;
    if (lower.length() != text.length()) {
      return null;
    }
    for (Row row : rows) {
      int at = row.lang() == lang ? lower.lastIndexOf(row.words()) : -1;
      if (at < 0) {
        continue;
      }
      Place place;
      if (row.partiesBefore()) {
        String rest = text.substring(at + row.words().length());
        if (rest.strip().length() > 1 || rest.startsWith("的")) {
          continue; // 提交 within a title is not the row's last word
        }
        int sentence = 0;
        for (int i = at - 1; i >= 0 && sentence == 0; i--) {
          sentence = "。.:：;；\t\n".indexOf(text.charAt(i)) >= 0 ? i + 1 : 0;
        }
        place = new Place(sentence, sentence, at);
      } else {
        place = new Place(at, at + row.words().length(), text.length());
      }
      last = last == null || place.begin() > last.begin() ? place : last;
    }
    return last;
  }
}
