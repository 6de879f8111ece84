package org.solferino.source;

import java.util.List;

/**
 * How a text was laid out, told from its lines as a whole.
 *
 * @param wrapped whether paragraphs are broken over lines of one width
 * @param width that width in columns
 * @param doubleSpaced whether a blank line follows every line, so that blank lines part nothing
 * @param trailing whether a space at a line's end marks a paragraph's end (word processors' PDF)
 * @param whole whether each line is a paragraph of its own, so that one that ends with a comma does
 *     not run on: nearly all lines end with a mark
 */
record Layout(boolean wrapped, int width, boolean doubleSpaced, boolean trailing, boolean whole) {
  /** Share of lines that must be full for a text to count as wrapped. */
  private static final double FULL_SHARE = 0.3;

  /** The same where the lines keep to a right margin. */
  private static final double MARGIN_SHARE = 0.12;

  private static final int INDENT = 8;
  private static final int TITLE_LINE = 40;

  /** Columns of a Chinese line that is no heading: 24 ideographs. */
  private static final int CHINESE_LINE = 48;

  /** Columns of an Arabic line that is no heading. */
  private static final int ARABIC_LINE = 80;

  static Layout of(List<Line> lines) {
    List<Line> plain = lines.stream().filter(Layout::running).toList();
    if (plain.size() < 6) {
      return new Layout(false, Integer.MAX_VALUE, false, false, false);
    }
    int[] widths = plain.stream().mapToInt(Line::width).sorted().toArray();
    int width = widths[Math.min(widths.length - 1, widths.length * 9 / 10)];
    long full = plain.stream().filter(line -> line.width() >= width * 0.85).count();
    boolean wrapped =
        width <= 160
            && width >= 30
            && (full >= plain.size() * FULL_SHARE || margin(plain, width, full));
    boolean whole = whole(plain);
    return new Layout(
        wrapped, width, !whole && doubleSpaced(lines), trailing(plain, width), !wrapped && whole);
  }

  /** Sentences broken over lines end anywhere; paragraphs end with a mark, but for titles. */
  private static boolean whole(List<Line> plain) {
    long marked =
        plain.stream()
            .filter(
                l ->
                    LineKinds.endsSentence(l.string())
                        || LineKinds.endsWithComma(l.string())
                        || LineKinds.enumerated(l.string()))
            .count();
    return marked * 10 >= plain.size() * 7;
  }

  /**
   * Many short paragraphs leave few full lines; a right margin shows all the same: no line passes
   * it, and the lines that reach it break off amid a sentence.
   */
  private static boolean margin(List<Line> plain, int width, long full) {
    int widest = plain.stream().mapToInt(Line::width).max().orElse(0);
    long cut =
        plain.stream()
            .filter(l -> l.width() >= width * 0.85 && !LineKinds.endsSentence(l.string().strip()))
            .count();
    return widest <= width * 1.15
        && cut >= 6
        && cut * 10 >= full * 7
        && full >= plain.size() * MARGIN_SHARE;
  }

  private static boolean running(Line line) {
    return !line.blank() && !line.tabbed() && !LineKinds.furniture(line.string());
  }

  private static boolean doubleSpaced(List<Line> lines) {
    int single = 0;
    int parted = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).blank() || LineKinds.url(lines.get(i).string())) {
        continue;
      }
      if (!lines.get(i + 1).blank()) {
        single++;
      } else if (i + 2 < lines.size() && !lines.get(i + 2).blank()) {
        parted++;
      }
    }
    return parted > 4 * single;
  }

  /**
   * Full lines without a space at the end, short lines with one: then the space means something.
   */
  private static boolean trailing(List<Line> plain, int width) {
    long full = plain.stream().filter(l -> l.width() >= width * 0.9).count();
    long fullWith =
        plain.stream().filter(l -> l.width() >= width * 0.9 && l.trailingSpace()).count();
    long shortLines = plain.stream().filter(l -> l.width() < width * 0.7).count();
    long shortWith =
        plain.stream().filter(l -> l.width() < width * 0.7 && l.trailingSpace()).count();
    return full > 5 && fullWith * 4 < full && shortLines > 5 && shortWith * 10 > shortLines * 7;
  }

  /** A ragged line breaks off amid a sentence where the next one opens in lower case. */
  private static boolean amidSentence(Line line, Line next) {
    String opening = next.string().strip();
    return !opening.isEmpty()
        && !LineKinds.endsSentence(line.string())
        && (!LineKinds.opens(next.string()) || LineKinds.counts(next.string()))
        && (Character.isLowerCase(opening.charAt(0))
            || "(0123456789".indexOf(opening.charAt(0)) >= 0);
  }

  /**
   * Whether a line that ends with a comma is a paragraph's last one all the same, as in a preamble:
   * there was room for the next word, which opens with a capital where its script has any.
   */
  private boolean ended(Line line, Line next) {
    return line.width() + next.firstWordWidth() < width * 0.85 && !small(next) && !title(line);
  }

  /** Lines of a title that stands in from the margin: long ones, all from one column. */
  private static boolean centred(Line line, Line next) {
    int indent = indent(line);
    return indent >= INDENT
        && indent == indent(next)
        && line.string().strip().length() >= TITLE_LINE
        && !LineKinds.opens(next.string())
        && !LineKinds.endsSentence(line.string());
  }

  private static int indent(Line line) {
    return line.string().length() - line.string().stripLeading().length();
  }

  /** A title in capitals is broken where its sense allows. */
  private static boolean title(Line line) {
    return line.string().chars().anyMatch(Character::isUpperCase)
        && line.string().chars().noneMatch(Character::isLowerCase);
  }

  private static boolean capital(Line line) {
    String text = line.string().strip();
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  private static boolean small(Line line) {
    String text = line.string().strip();
    return text.isEmpty()
        || Character.isLowerCase(text.codePointAt(0))
        || !Character.isLetter(text.codePointAt(0));
  }

  /**
   * Chinese has no capitals: a long line that ends with an ideograph breaks off amid a sentence.
   */
  private static boolean amidChinese(Line line, Line next) {
    String text = line.string().strip();
    String opening = next.string().strip();
    return line.width() >= CHINESE_LINE
        && ideograph(text.charAt(text.length() - 1))
        && !opening.isEmpty()
        && ideograph(opening.charAt(0))
        && !LineKinds.opens(next.string())
        && !LineKinds.labelled(next.string());
  }

  /**
   * Nor has Arabic: a long line that ends with a letter breaks off amid a sentence, and so does a
   * shorter one where the next opens with "and", which is one word with what follows it.
   */
  private static boolean amidArabic(Line line, Line next) {
    String text = line.string().strip();
    String opening = next.string().strip();
    if (text.isEmpty()
        || opening.isEmpty()
        || !arabic(text.charAt(text.length() - 1))
        || !arabic(opening.charAt(0))
        || LineKinds.opens(next.string())) {
      return false;
    }
    return line.width() >= ARABIC_LINE
        || opening.charAt(0) == 'و' && line.width() >= ARABIC_LINE / 2 && next.width() >= 24;
  }

  private static boolean arabic(char c) {
    return c >= 0x620 && c <= 0x64A;
  }

  /** A title broken off inside its marks, or behind a word that joins it to the next. */
  private static boolean openChinese(Line line, Line next) {
    String text = line.string().strip();
    boolean inside = text.lastIndexOf('《') > text.lastIndexOf('》');
    boolean joins = !text.isEmpty() && "的和与及或".indexOf(text.charAt(text.length() - 1)) >= 0;
    return (inside || joins) && !LineKinds.opens(next.string());
  }

  private static boolean ideograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /**
   * Whether a paragraph whose last line on a page is {@code line} goes on with {@code next}, the
   * first line of the next page: it breaks off amid a sentence, as no heading does.
   */
  boolean runsOn(Line line, Line next) {
    return wrapped
        && !line.tabbed()
        && !LineKinds.endsSentence(line.string())
        && !LineKinds.opens(next.string())
        && line.width() >= width * (small(next) ? 0.5 : 0.6);
  }

  /** Whether {@code next} carries on the paragraph that {@code line} belongs to. */
  boolean continues(Line line, Line next, boolean blankBetween) {
    if (LineKinds.timed(next.string()) && !LineKinds.endsJoining(line.string())) {
      return false;
    }
    if (!blankBetween && (amidChinese(line, next) || amidArabic(line, next))) {
      return true;
    }
    if (!blankBetween && (centred(line, next) || openChinese(line, next))) {
      return true;
    }
    if (!wrapped) {
      boolean open =
          next.leadingSpace()
              || LineKinds.endsWithComma(line.string())
                  && (!whole || line.string().stripTrailing().endsWith("、"))
              || LineKinds.endsJoining(line.string())
              || line.string().stripTrailing().endsWith("/");
      if (!blankBetween && line.string().stripTrailing().endsWith("第")) {
        return true;
      }
      return open
          && !blankBetween
          && !LineKinds.opens(next.string())
          && !line.tabbed()
          && !(LineKinds.endsWithComma(line.string()) && capital(next));
    }
    if (blankBetween && !doubleSpaced) {
      return false;
    }
    boolean listed = LineKinds.endsWithComma(line.string()) && LineKinds.opens(next.string());
    if (LineKinds.endsWithComma(line.string()) && ended(line, next)) {
      return false;
    }
    if (LineKinds.endsOpen(line.string()) && !line.string().isBlank() && !listed) {
      return true;
    }
    if (LineKinds.bullet(next.string()) > 0) {
      return false;
    }
    boolean free = !LineKinds.opens(next.string()) || LineKinds.article(next.string());
    if (LineKinds.endsJoining(line.string()) && free) {
      return true;
    }
    if (trailing) {
      return !line.trailingSpace();
    }
    if (LineKinds.opens(next.string()) && LineKinds.endsSentence(line.string())) {
      return false;
    }
    boolean word = Character.isLowerCase(next.string().strip().charAt(0));
    if (amidSentence(line, next) && line.width() >= width * (word ? 0.35 : 0.6)) {
      return true;
    }
    boolean noRoom = line.width() + next.firstWordWidth() >= width * 0.9;
    return noRoom && !(LineKinds.endsSentence(line.string()) && next.leadingSpace());
  }
}
