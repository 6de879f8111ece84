package org.solferino.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.solferino.document.MappedText;

/**
 * Reads HTML-like markup without losing the place of a single character: tags that part blocks part
 * them, others vanish, entities become their characters. One pass; tags longer than a line's worth
 * are taken as text.
 */
final class Markup {
  /** A piece of text between tags that part blocks. */
  record Piece(MappedText text, boolean listItem, boolean heading, int row, int column) {}

  private static final int MAX_TAG = 2000;
  private static final Set<String> PARTING =
      Set.of(
          "p",
          "li",
          "ul",
          "ol",
          "br",
          "div",
          "tr",
          "td",
          "th",
          "table",
          "tbody",
          "thead",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "header",
          "footer",
          "blockquote",
          "body",
          "html",
          "head",
          "title",
          "dl",
          "dt",
          "dd",
          "hr",
          "nav",
          "main",
          "figure",
          "caption");
  private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("eacute", "é"),
          Map.entry("hellip", "…"));

  /** The words to read, cut out: nothing is looked for behind them. */
  private final String text;

  /** Where they begin in the document. */
  private final int base;

  /** Where what was looked for stands next, or the text's length where nowhere. */
  private final Map<String, Integer> ahead = new HashMap<>();

  private final StringBuilder out = new StringBuilder();
  private final List<Integer> origin = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private boolean listItem;
  private boolean heading;
  private int row = -1;
  private int column = -1;

  private Markup(String text, int base) {
    this.text = text;
    this.base = base;
  }

  /** Whether a text holds markup at all: a stray angle bracket is none. */
  static boolean isMarkup(String text) {
    int found = 0;
    for (String tag :
        List.of("</p>", "</li>", "</b>", "</td>", "</div>", "<br", "</h1>", "</html>")) {
      int at = text.indexOf(tag);
      while (at >= 0 && found < 8) {
        found++;
        at = text.indexOf(tag, at + 1);
      }
    }
    return found >= 4;
  }

  static List<Piece> pieces(String text, int begin, int end) {
    Markup markup = new Markup(text.substring(begin, end), begin);
    markup.read();
    return markup.pieces;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<') {
        int close = next(">", at);
        if (close < text.length() && close - at < MAX_TAG && startsTag(at)) {
          at = tag(at, close);
          continue;
        }
      } else if (c == '&') {
        int semicolon = next(";", at);
        if (semicolon < text.length() && semicolon - at <= 10) {
          String character = entity(text.substring(at + 1, semicolon));
          if (character != null) {
            append(character, at);
            at = semicolon + 1;
            continue;
          }
        }
      }
      append(String.valueOf(c), at);
      at++;
    }
    part(text.length());
  }

  /**
   * Where some characters stand next. Places are asked for in order, so each stretch is searched
   * once: a flood of opened tags that never close costs no more than one.
   */
  private int next(String characters, int from) {
    int known = ahead.getOrDefault(characters, -1);
    if (known < from) {
      int found = text.indexOf(characters, from);
      known = found < 0 ? text.length() : found;
      ahead.put(characters, known);
    }
    return known;
  }

  private boolean startsTag(int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return next == '/' || next == '!' || next == '?' || next < 128 && Character.isLetter(next);
  }

  private int tag(int at, int close) {
    if (text.startsWith("<!--", at)) {
      int stop = next("-->", at);
      return stop < text.length() ? stop + 3 : close + 1;
    }
    boolean closing = text.charAt(at + 1) == '/';
    int nameBegin = at + (closing ? 2 : 1);
    int nameEnd = nameBegin;
    while (nameEnd < close && Character.isLetterOrDigit(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(nameBegin, nameEnd).toLowerCase(Locale.ROOT);
    if (!closing && SKIPPED.contains(name)) {
      int stop = next("</" + name, close);
      return stop < text.length() ? stop : close + 1;
    }
    if (PARTING.contains(name)) {
      part(at);
      if (name.equals("li")) {
        listItem = !closing;
      } else if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        heading = !closing;
      } else if (!closing && name.equals("tr")) {
        row++;
        column = -1;
      } else if (!closing && (name.equals("td") || name.equals("th"))) {
        column++;
      } else if (closing && name.equals("table")) {
        column = -1;
      }
    }
    return close + 1;
  }

  private static String entity(String name) {
    if (name.startsWith("#")) {
      try {
        int code =
            name.startsWith("#x") || name.startsWith("#X")
                ? Integer.parseInt(name.substring(2), 16)
                : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : null;
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return ENTITIES.get(name);
  }

  private void append(String characters, int at) {
    for (int i = 0; i < characters.length(); i++) {
      out.append(characters.charAt(i));
      origin.add(base + at);
    }
  }

  private void part(int at) {
    if (!out.toString().isBlank()) {
      int[] places = new int[out.length() + 1];
      for (int i = 0; i < out.length(); i++) {
        places[i] = origin.get(i);
      }
      places[out.length()] = base + at;
      pieces.add(
          new Piece(new MappedText(out.toString(), places).trim(), listItem, heading, row, column));
    }
    out.setLength(0);
    origin.clear();
  }
}
