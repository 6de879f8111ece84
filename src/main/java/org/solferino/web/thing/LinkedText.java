package org.solferino.web.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text in which certain words are links. */
final class LinkedText {
  private LinkedText() {}

  /** Words, where they lead, and the class of the link. */
  record Link(String words, String href, String kind) {}

  /** The text in pieces; the longest words win, and at equal length those named first. */
  static List<Map<String, Object>> pieces(String text, List<Link> links) {
    Map<Character, List<Link>> byFirst = new LinkedHashMap<>();
    for (Link link : links) {
      if (!link.words().isEmpty()) {
        byFirst.computeIfAbsent(link.words().charAt(0), c -> new ArrayList<>()).add(link);
      }
    }
    byFirst.values().forEach(l -> l.sort(Comparator.comparingInt(x -> -x.words().length())));
    List<Map<String, Object>> pieces = new ArrayList<>();
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      Link found = null;
      for (Link link : byFirst.getOrDefault(text.charAt(at), List.of())) {
        if (found == null && text.startsWith(link.words(), at) && apart(text, at, link)) {
          found = link;
        }
      }
      if (found == null) {
        at++;
        continue;
      }
      add(pieces, text.substring(plain, at), "", "");
      add(pieces, found.words(), found.href(), found.kind());
      at += found.words().length();
      plain = at;
    }
    add(pieces, text.substring(plain), "", "");
    return pieces;
  }

  /** Words of an alphabet must not be cut out of longer ones; ideographs stand together. */
  private static boolean apart(String text, int at, Link link) {
    int end = at + link.words().length();
    return !(at > 0 && joined(text.charAt(at - 1), text.charAt(at)))
        && !(end < text.length() && joined(text.charAt(end - 1), text.charAt(end)));
  }

  private static boolean joined(char a, char b) {
    return Character.isLetterOrDigit(a)
        && Character.isLetterOrDigit(b)
        && !Character.isIdeographic(a)
        && !Character.isIdeographic(b);
  }

  private static void add(List<Map<String, Object>> pieces, String text, String href, String kind) {
    if (!text.isEmpty()) {
      pieces.add(View.map("text", text, "href", href, "kind", kind));
    }
  }
}
