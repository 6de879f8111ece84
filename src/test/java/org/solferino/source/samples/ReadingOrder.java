package org.solferino.source.samples;

import com.ibm.icu.text.BreakIterator;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.solferino.document.Block;
import org.solferino.language.Languages;
import org.solferino.source.SourceFile;
import org.solferino.source.UnreadableDocument;

/** Compares what two files say, and in which order: by their pairs of words that stand together. */
public final class ReadingOrder {
  private final Map<String, Integer> pairs = new HashMap<>();

  private ReadingOrder() {}

  /** The words of a file without its running heads and feet. */
  public static ReadingOrder of(Path file) throws UnreadableDocument {
    ReadingOrder order = new ReadingOrder();
    String before = "";
    for (Block block : Languages.tell(SourceFile.read(file).blocks())) {
      if (block.kind() != Block.Kind.FURNITURE) {
        before = order.add(before, block.string());
      }
    }
    return order;
  }

  private String add(String before, String text) {
    String last = before;
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int begin = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      String word = text.substring(begin, end);
      if (Character.isLetterOrDigit(word.codePointAt(0))) {
        pairs.merge(last + " " + word, 1, Integer::sum);
        last = word;
      }
      begin = end;
    }
    return last;
  }

  /** The F1 of another file's pairs of words against these. */
  public double f1(ReadingOrder other) {
    long both = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      both += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
    }
    return 2.0 * both / (size() + other.size());
  }

  private long size() {
    return pairs.values().stream().mapToLong(Integer::intValue).sum();
  }
}
