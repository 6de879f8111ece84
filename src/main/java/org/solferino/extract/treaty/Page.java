package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.document.Span;
import org.solferino.fact.Evidence;
import org.solferino.fact.Said;

/** Blocks joined to one text, each on a line of its own; knows where every character came from. */
final class Page {
  private static final String EXTRACTOR = "treaty-structure";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  /** Where the block begins on the page. */
  int add(Block block) {
    if (!blocks.isEmpty()) {
      text.append('\n');
    }
    blocks.add(block);
    starts.add(text.length());
    text.append(block.string());
    return text.length() - block.string().length();
  }

  String text(int begin, int end) {
    return text.substring(begin, end);
  }

  /** Whether nothing but white space stands there; looks no further than the first letter. */
  boolean blank(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!space(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  char at(int i) {
    return text.charAt(i);
  }

  int length() {
    return text.length();
  }

  Block block(int at) {
    return blocks.get(index(at));
  }

  int start(int at) {
    return starts.get(index(at));
  }

  private int index(int at) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether only white space stands between {@code at} and the start of its block. */
  boolean lineStart(int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) != '\n' && space(text.charAt(before))) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  /** Where the first line behind {@code at} begins, or -1. */
  int nextLine(int at) {
    int next = at >= length() || starts.isEmpty() ? starts.size() : index(at) + 1;
    return next < starts.size() ? starts.get(next) : -1;
  }

  /** The last character before a line that is no white space. */
  int last(int line) {
    int before = line - 1;
    while (before > 0 && space(text.charAt(before))) {
      before--;
    }
    return Math.max(0, before);
  }

  Span span(int begin, int end) {
    int first = index(begin);
    int last = index(Math.max(begin, end - 1));
    Block from = blocks.get(first);
    Block to = blocks.get(last);
    int a = Math.min(begin - starts.get(first), from.text().length());
    int b = Math.min(Math.max(0, end - starts.get(last)), to.text().length());
    if (first == last) {
      return from.text().source(Math.min(a, b), b);
    }
    return from.text().source(a, from.text().length()).union(to.text().source(0, b));
  }

  Evidence evidence(int begin, int end) {
    Block block = block(begin);
    return new Evidence(block.order(), span(begin, end), block.lang(), EXTRACTOR, "");
  }

  /** The words from {@code begin} to {@code end} without white space at either end. */
  Said<String> said(int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && space(text.charAt(b))) {
      b++;
    }
    while (e > b && space(text.charAt(e - 1))) {
      e--;
    }
    return new Said<>(text.substring(b, e), evidence(b, e));
  }

  static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
