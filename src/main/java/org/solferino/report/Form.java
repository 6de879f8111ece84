package org.solferino.report;

import java.nio.file.Path;
import java.util.Optional;

/** How a report is written; the file's name says which is meant. */
public enum Form {
  HTML(".html"),
  MARKDOWN(".md"),
  JSON(".json");

  private final String suffix;

  Form(String suffix) {
    this.suffix = suffix;
  }

  /** The form that a file's name asks for, if any. */
  public static Optional<Form> of(Path file) {
    for (Form form : values()) {
      if (file.toString().endsWith(form.suffix)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The report in this form; the same report gives the same characters. */
  public String write(Report report) {
    return switch (this) {
      case HTML -> Template.HTML.render(View.of(report, "en"));
      case MARKDOWN -> Template.MARKDOWN.render(View.of(report, "en"));
      case JSON -> Json.write(report);
    };
  }
}
