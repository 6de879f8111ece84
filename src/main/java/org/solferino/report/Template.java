package org.solferino.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The report for a person: a template in {@code report/}, with all values escaped. */
final class Template {
  /** One page that needs nothing else: no script, no font, no request. */
  static final Template HTML = new Template("report.html", Escapers.HTML);

  static final Template MARKDOWN = new Template("report.md", Template::escaped);

  /** What the page's frame holds, for a frame of somebody else's. */
  static final Template BODY = new Template("report.body", Escapers.HTML);

  private final com.samskivert.mustache.Template template;

  private Template(String name, Mustache.Escaper escaper) {
    try (Reader text = open(name)) {
      template = Mustache.compiler().withEscaper(escaper).withLoader(Template::open).compile(text);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Reader open(String name) {
    InputStream in = Template.class.getResourceAsStream("/report/" + name + ".mustache");
    if (in == null) {
      throw new IllegalStateException("no template " + name);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  String render(View view) {
    return template.execute(view);
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
