package org.solferino.source.samples;

import java.util.List;
import org.solferino.document.Block;

/** Seeds as pages of HTML, to be printed in one layout or another. */
final class Pages {
  private static final String BASE =
      "@page{size:A4;margin:24mm 22mm;@top-left{content:'Workshop copy 12 May 2031';font-size:8pt}"
          + "@bottom-center{content:'Page ' counter(page) ' of ' counter(pages);font-size:8pt}}body{font:10.5pt/1.45 'DejaVu Serif','Noto Serif CJK SC'}"
          + "p{margin:0 0 7pt}table{width:100%;border-collapse:collapse}"
          + "td{width:50%;vertical-align:top;padding:3pt 6pt}"
          + ".note{font-size:8pt;margin:0 0 3pt}";

  private Pages() {}

  /** Rows as rows of a table with or without rules, paragraphs over the whole width. */
  static String table(Seed seed, String css) {
    StringBuilder out = head(css);
    boolean open = false;
    for (Seed.Part part : seed.parts()) {
      boolean row = part.cells().size() > 1;
      if (row != open) {
        out.append(row ? "<table>" : "</table>");
        open = row;
      }
      if (row) {
        out.append("<tr>");
        for (List<String> cell : part.cells()) {
          out.append("<td>");
          cell.forEach(p -> out.append("<p>").append(escape(p)).append("</p>"));
          out.append("</td>");
        }
        out.append("</tr>");
      } else {
        paragraph(out, part);
      }
    }
    return out.append(open ? "</table>" : "").append("</body></html>").toString();
  }

  /** A page of a site: the text among what stands on every page. */
  static String site(Seed seed) {
    String body = table(seed, "");
    String inner = body.substring(body.indexOf("<main>"), body.indexOf("</body>"));
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Site</title><script>var a=1;"
        + "</script></head><body><header><p>Home 1 May 2030</p></header><nav><ul><li>About</li>"
        + "<li>News of 2 May 2030</li></ul></nav>"
        + inner
        + "</main><footer><p>Published on 3 May 2030 by Switzerland</p></footer></body></html>";
  }

  private static StringBuilder head(String css) {
    return new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>")
        .append(BASE)
        .append(css)
        .append("</style></head><body><main>");
  }

  private static void paragraph(StringBuilder out, Seed.Part part) {
    for (String text : part.cells().get(0)) {
      out.append(part.kind() == Block.Kind.FOOTNOTE ? "<p class=\"note\">" : "<p>")
          .append(escape(text))
          .append("</p>\n");
    }
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
