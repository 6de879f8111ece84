package org.solferino.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.solferino.source.drawn.Drawing;
import org.solferino.source.drawn.Refusal;

/** Reads a web page with jsoup: its main part, in the order of its source. */
public final class WebPage {
  /** What a browser does not show, or what is no part of what a page says. */
  private static final String SURROUNDINGS =
      "script, style, noscript, template, svg, iframe, nav, aside, form, button, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=search], [style*=display:none], [style*=display: none], body > header,"
          + " body > footer, body > div > header, body > div > footer";

  /** A main part with less of the page's letters than this is a teaser, not the document. */
  private static final double MAIN_SHARE = 0.3;

  private WebPage() {}

  /**
   * The pieces of a page.
   *
   * @param bytes the file
   * @param decoded the bytes as text, used where the page does not name its encoding
   */
  public static Drawing read(byte[] bytes, String decoded) throws Refusal {
    Document page;
    try {
      page =
          namesItsCharset(bytes)
              ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
              : Jsoup.parse(decoded);
    } catch (IOException e) {
      throw new Refusal(
          "a web page that cannot be read (" + e.getMessage() + "); save it again", e);
    }
    page.select(SURROUNDINGS).remove();
    PageWalk walk = new PageWalk();
    walk.read(main(page));
    if (walk.pieces().isEmpty()) {
      throw new Refusal(
          "a web page without text (its text may be loaded by a script); save what the browser"
              + " shows as PDF or text");
    }
    return new Drawing(walk.pieces(), List.of());
  }

  private static boolean namesItsCharset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return head.contains("charset=")
        || head.startsWith("\u00EF\u00BB\u00BF".toLowerCase(Locale.ROOT))
        || head.startsWith("<?xml") && head.contains("encoding=");
  }

  private static Element main(Document page) {
    int whole = page.body().text().length();
    for (String candidate : List.of("main", "[role=main]", "article")) {
      List<Element> found = page.select(candidate);
      if (found.size() == 1 && found.get(0).text().length() >= whole * MAIN_SHARE) {
        return found.get(0);
      }
    }
    return page.body();
  }
}
