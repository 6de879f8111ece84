package org.solferino.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;

/** The report for programs; docs/issues.md has its shape. */
final class Json {
  /** Names the shape, so that a reader can tell when it has changed. */
  private static final String FORMAT = "solferino-report/1";

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private record Shape(String format, List<Entry> documents, List<String> failures) {}

  private Json() {}

  static String write(Report report) {
    return GSON.toJson(new Shape(FORMAT, report.documents(), report.failures())) + "\n";
  }
}
