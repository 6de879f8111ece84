package org.solferino.extract;

import java.util.ArrayList;
import java.util.List;

/** A sentence of a block. */
record Sentence(Read read, int begin, int end) {
  String text() {
    return read.text().substring(begin, end);
  }

  List<Dated> dates() {
    return read.dates(begin, end).stream().filter(d -> !d.isTime()).toList();
  }

  /** Sentences end at ideographic stops, and at Latin ones before a space and a capital. */
  static List<Sentence> of(Read read) {
    List<Sentence> sentences = new ArrayList<>();
    String text = read.text();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = "。！？；;؟۔".indexOf(c) >= 0;
      boolean latin =
          ".!?".indexOf(c) >= 0
              && i + 2 < text.length()
              && text.charAt(i + 1) == ' '
              && i - begin > 3
              && !Character.isLowerCase(text.charAt(i + 2))
              && !Character.isDigit(text.charAt(i + 2));
      if (wide || latin) {
        sentences.add(new Sentence(read, begin, i + 1));
        begin = i + 1;
      }
    }
    if (begin < text.length()) {
      sentences.add(new Sentence(read, begin, text.length()));
    }
    return sentences;
  }
}
