package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Lang;
import org.solferino.mention.provision.Numerals;
import org.solferino.mention.provision.ProvisionWords;

/** Finds what could be enumerators in a stretch of the page, by what stands around them. */
final class Markers {
  private static final String STOPS = ":;؛.。；：—–？?؟!！*";
  private static final String COMMAS = ",，、،";
  private static final String AFTER = ",;؛،)，；）。.、:：";
  private static final int LONGEST = 6;
  private static final int LEAST_BETWEEN = 8;

  private final Page page;
  private final String text;
  private final int offset;
  private final Lang lang;
  private final ProvisionWords words;
  private final List<Marker> out = new ArrayList<>();

  Markers(Page page, int begin, int end) {
    this.page = page;
    this.offset = begin;
    this.text = page.text(begin, end);
    this.lang = begin < end ? page.block(begin).lang() : Lang.UND;
    this.words = ProvisionWords.of(lang);
  }

  List<Marker> read() {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      Marker marker = null;
      if (c == '(' || c == '（') {
        marker = enclosed(at, at + 1);
      } else if (lang == Lang.AR && "‘'’".indexOf(c) >= 0) {
        marker = quoted(at);
      } else if (lang == Lang.ZH && Numerals.isChinese(c) && lineStart(at)) {
        marker = chinese(at);
      } else if (Character.isLetterOrDigit(c) && wordStart(at)) {
        marker = Character.isDigit(c) ? paragraph(at) : enclosed(at, at);
      }
      if (marker != null) {
        out.add(marker);
        at = marker.end() - offset - 1;
      }
    }
    return lang == Lang.ZH ? below(out) : out;
  }

  /** Where Chinese numerals count the paragraphs (一、), digits (1.) count what is below points. */
  private List<Marker> below(List<Marker> markers) {
    boolean numerals =
        markers.stream()
            .anyMatch(m -> m.paragraph() == 1 && Numerals.isChinese(page.at(m.begin())));
    if (!numerals) {
      return markers;
    }
    return markers.stream()
        .map(
            m ->
                m.paragraph() == 0 || Numerals.isChinese(page.at(m.begin()))
                    ? m
                    : new Marker(m.begin(), m.end(), m.said(), 0, 0, 0, m.paragraph(), 0))
        .toList();
  }

  private boolean wordStart(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '(';
  }

  private boolean lineStart(int at) {
    return page.lineStart(offset + at);
  }

  private Marker enclosed(int at, int from) {
    int close = from;
    while (close < text.length()
        && close - from <= LONGEST
        && Character.isLetterOrDigit(text.charAt(close))) {
      close++;
    }
    if (close == from || close >= text.length() || ")）".indexOf(text.charAt(close)) < 0) {
      return null;
    }
    if (!opens(at) || !body(close + 1)) {
      return null;
    }
    return Marker.enclosed(text.substring(from, close), offset + at, offset + close + 1);
  }

  /** ‘1’ in Arabic is what (i) is in other languages. */
  private Marker quoted(int at) {
    int end = at + 1;
    while (end < text.length() && end - at <= 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean closed = end > at + 1 && end < text.length() && "‘'’".indexOf(text.charAt(end)) >= 0;
    if (!closed || !opens(at) || !body(end + 1)) {
      return null;
    }
    int value = Heading.digits(text.substring(at + 1, end));
    String said = text.substring(at, end + 1);
    return value == 0 ? null : new Marker(offset + at, offset + end + 1, said, 0, 0, value, 0, 0);
  }

  /** "三、" at a line's start. */
  private Marker chinese(int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST && Numerals.isChinese(text.charAt(end))) {
      end++;
    }
    int value = Numerals.chineseValue(text.substring(at, end));
    boolean dotted = end < text.length() && "、．.".indexOf(text.charAt(end)) >= 0;
    return value > 0 && dotted
        ? Marker.paragraph(value, Integer.toString(value), offset + at, offset + end + 1)
        : null;
  }

  /** "3." at a line's start, or behind a sentence's end. */
  private Marker paragraph(int at) {
    String number = Heading.listNumber(text, at);
    if (number == null) {
      Marker decimal = lineStart(at) ? decimal(at) : null;
      return decimal == null ? enclosed(at, at) : decimal;
    }
    int end = at + number.length() + 1;
    boolean spaced = end >= text.length() || Page.space(text.charAt(end)) || lang == Lang.ZH;
    int before = before(at);
    boolean sentence = lineStart(at) || before >= 0 && ":.。؛；;：".indexOf(text.charAt(before)) >= 0;
    return spaced && sentence
        ? Marker.paragraph(Heading.digits(number), number, offset + at, offset + end)
        : null;
  }

  /** "2.1" or "2.1." at a line's start. */
  private Marker decimal(int at) {
    int dot = figures(at);
    int end = dot > at && dot < text.length() && text.charAt(dot) == '.' ? figures(dot + 1) : 0;
    if (end <= dot + 1) {
      return null;
    }
    int behind = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    boolean spaced = behind >= text.length() || Page.space(text.charAt(behind));
    return spaced ? Marker.decimal(text.substring(at, end), offset + at, offset + behind) : null;
  }

  private int figures(int from) {
    int at = from;
    while (at < text.length() && at - from < 2 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.isDigit(text.charAt(at)) ? from : at;
  }

  private int before(int at) {
    int before = at - 1;
    while (before >= 0 && Page.space(text.charAt(before))) {
      before--;
    }
    return before;
  }

  /**
   * Whether an enumerator may stand here: behind a line's or clause's end, with or without "and".
   */
  private boolean opens(int at) {
    int before = before(at);
    if (before < 0) {
      return true;
    }
    char c = text.charAt(before);
    if (lang == Lang.ZH && c == '第') {
      // The number of a reference that the line's end cut: 第 / （一）项.
      return false;
    }
    if (lineStart(at)) {
      return true;
    }
    if (STOPS.indexOf(c) >= 0) {
      return true;
    }
    if (COMMAS.indexOf(c) >= 0) {
      return far(at);
    }
    for (ProvisionWords.Word and : words.kind("list")) {
      int begin = before + 1 - and.text().length();
      if (begin > 0 && text.regionMatches(true, begin, and.text(), 0, and.text().length())) {
        int mark = before(begin);
        return mark >= 0
            && (STOPS.indexOf(text.charAt(mark)) >= 0 || COMMAS.indexOf(text.charAt(mark)) >= 0)
            && far(at);
      }
    }
    return false;
  }

  /** "2 (a), (b)" has nothing between its parts; clauses have. */
  private boolean far(int at) {
    return out.isEmpty() || offset + at - out.get(out.size() - 1).end() >= LEAST_BETWEEN;
  }

  private boolean body(int from) {
    int at = Heading.skipSpace(text, from);
    if (at >= text.length()) {
      return true;
    }
    if (lang == Lang.ZH) {
      return !cited(at);
    }
    return AFTER.indexOf(text.charAt(at)) < 0 && words.at("list", text, at) == null;
  }

  /** "(a)项" and "(a)和(b)" are references; "(a)项目" and "(a)和平" are not. */
  private boolean cited(int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean unit = "项目款".indexOf(c) >= 0 && "目标的项".indexOf(next) < 0;
    boolean and = "和或及与".indexOf(c) >= 0 && "(（第/".indexOf(next) >= 0;
    return unit || and || AFTER.indexOf(c) >= 0;
  }
}
