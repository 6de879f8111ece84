package org.solferino.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The report for a person: a template in {@code report/}, with all values escaped. */
final class Template {
  /** One page that needs nothing else: no script, no font, no request. */
  static final Template HTML = new Template("report.html", Escapers.HTML);

  static final Template MARKDOWN = new Template("report.md", Template::escaped);

  private final com.samskivert.mustache.Template template;

  private Template(String name, Mustache.Escaper escaper) {
    String resource = "/report/" + name + ".mustache";
    try (InputStream in = Template.class.getResourceAsStream(resource)) {
      template =
          Mustache.compiler()
              .withEscaper(escaper)
              .compile(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  String render(Report report) {
    return template.execute(View.of(report));
  }

  /** Signs that Markdown would read as its own, each behind a backslash; line breaks as blanks. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_[]<>|#&~".indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    return out.toString();
  }
}
