package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of one column to paragraphs, by their distance, their ends and their indents. */
final class Paragraphs {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:[-–—•◦▪●○·*‣⁃\\uF0B7\\uF0A7]\\s|\\p{Nd}{1,3}+(?:\\.\\p{Nd}{1,3}+){0,3}+[.)、．]?+(?=\\s|\\p{IsHan})"
              + "|[(（](?:[a-zA-Z]{1,2}|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3}|\\p{Nd}{1,3}|\\p{IsArabic})[)）]"
              + "|[IVX]{1,5}+\\.\\s|[一二三四五六七八九十]{1,3}+[、.．]|[A-Z]\\.\\s"
              + "|https?://|第[\\d一二三四五六七八九十百零]{1,5}+[条章编部节]|(?i:article|artículo|статья|annex|annexe|anexo)\\s|المادة\\s)");
  private static final String CLOSING = "。.!?！？:：;；؟؛";

  private final Spacing spacing;

  Paragraphs(Spacing spacing) {
    this.spacing = spacing;
  }

  static boolean opens(String text) {
    return OPENS.matcher(text).lookingAt();
  }

  /** Whether a text ends a sentence or clause, quotation marks and brackets behind it aside. */
  static boolean closed(String text) {
    int end = text.length();
    while (end > 0 && "”\"」》»’)）】 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** The paragraphs of lines that stand one below the other. */
  List<Paragraph> of(List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (lines.isEmpty()) {
      return paragraphs;
    }
    float left = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
    float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || parts(lines, begin, i, left, right)) {
        paragraphs.add(paragraph(lines.subList(begin, i), left, right));
        begin = i;
      }
    }
    return paragraphs;
  }

  private boolean parts(List<Line> lines, int begin, int at, float left, float right) {
    Line line = lines.get(at - 1);
    Line next = lines.get(at);
    float size = Math.max(line.size(), next.size());
    if (Math.abs(next.y() - line.y()) < 0.3f * size) {
      return false;
    }
    if (spacing.parts(line, next) || next.y() < line.y()) {
      return true;
    }
    if (Math.abs(line.size() - next.size()) > 0.12f * size) {
      return true;
    }
    boolean sameWeight = line.bold() == next.bold();
    if (!sameWeight && closed(line.text()) || !sameWeight && next.bold() && at - begin > 1) {
      return true;
    }
    if (broken(line.text(), next.text())) {
      return false;
    }
    boolean shortEnd = !full(line, next.firstWord(), left, right);
    if (centred(line, left, right) && centred(next, left, right)) {
      return !sameWeight;
    }
    if (shortEnd) {
      return true;
    }
    if (opens(next.text())) {
      return !sameWeight || !spacing.spaced() && (closed(line.text()) || listed(line.text()));
    }
    boolean first = at - begin == 1;
    boolean indented =
        VisualOrder.mostlyRightToLeft(next.text())
            ? line.right() - next.right() > 0.9f * size
            : next.left() - line.left() > 0.9f * size;
    return indented && closed(line.text()) && !(first && opens(line.text()));
  }

  /** Whether a text ends as an item of a list may that is not its last. */
  static boolean listed(String text) {
    return text.endsWith(" and")
        || text.endsWith(" or")
        || text.endsWith("和")
        || text.endsWith("，")
        || text.startsWith("http", text.lastIndexOf(' ') + 1);
  }

  /** Whether there was no room on a line for the next word. */
  private static boolean full(Line line, float word, float left, float right) {
    return room(line, left, right) < word + 0.6f * line.size();
  }

  private static float room(Line line, float left, float right) {
    return VisualOrder.mostlyRightToLeft(line.text()) ? line.left() - left : right - line.right();
  }

  private static boolean centred(Line line, float left, float right) {
    float before = line.left() - left;
    float after = right - line.right();
    return Math.abs(before - after) < 0.5f * line.size() && before > line.size();
  }

  private static Paragraph paragraph(List<Line> lines, float left, float right) {
    String text = lines.get(0).text();
    boolean bold = true;
    for (int i = 0; i < lines.size(); i++) {
      text = i == 0 ? text : join(text, lines.get(i).text());
      bold &= lines.get(i).bold();
    }
    Line last = lines.get(lines.size() - 1);
    Line first = lines.get(0);
    return new Paragraph(
        text,
        first.size(),
        bold,
        room(last, left, right),
        first.firstWord(),
        lines.size(),
        first.y(),
        last.y());
  }

  /** Whether a word is broken between two lines. */
  private static boolean broken(String line, String next) {
    int last = line.length() - 1;
    return last > 0
        && "-\u00AD\u2010".indexOf(line.charAt(last)) >= 0
        && Character.isLetter(line.charAt(last - 1))
        && Character.isLowerCase(next.charAt(0));
  }

  /** Two lines as one; a word that was broken between them is whole again. */
  static String join(String line, String next) {
    if (line.isEmpty() || next.isEmpty()) {
      return line + next;
    }
    char last = line.charAt(line.length() - 1);
    char first = next.charAt(0);
    boolean hyphen = last == '-' || last == '\u00AD' || last == '\u2010';
    if (hyphen && line.length() > 1 && Character.isLetter(line.charAt(line.length() - 2))) {
      return Character.isLowerCase(first)
          ? line.substring(0, line.length() - 1) + (last == '\u00AD' ? "" : Hyphens.DOUBT) + next
          : line + next;
    }
    boolean tight = line.length() > 1 && line.charAt(line.length() - 2) != ' ';
    boolean range = last == '–' && Character.isDigit(first);
    return tight && (range || last == '/') || Line.wide(last) && Line.wide(first)
        ? line + next
        : line + " " + next;
  }
}
