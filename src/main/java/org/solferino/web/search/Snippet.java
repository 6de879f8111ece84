package org.solferino.web.search;

import com.samskivert.mustache.Escapers;

/** Found words in their context, as HTML. */
final class Snippet {
  private static final int LONGEST = 400;

  private Snippet() {}

  /** Everything escaped; what stands between the index's marks is marked. */
  static String html(String marked) {
    String text = marked;
    if (text.length() > LONGEST) {
      int first = Math.max(0, text.indexOf(TextSearch.BEGIN) - LONGEST / 4);
      int end = Math.min(text.length(), first + LONGEST);
      text =
          (first > 0 ? "… " : "") + text.substring(first, end) + (end < text.length() ? " …" : "");
    }
    StringBuilder html = new StringBuilder();
    boolean open = false;
    for (char c : Escapers.HTML.escape(text).toCharArray()) {
      if (c == TextSearch.BEGIN) {
        html.append(open ? "" : "<mark>");
        open = true;
      } else if (c == TextSearch.END) {
        html.append(open ? "</mark>" : "");
        open = false;
      } else {
        html.append(c);
      }
    }
    return open ? html.append("</mark>").toString() : html.toString();
  }
}
