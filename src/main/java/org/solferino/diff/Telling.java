package org.solferino.diff;

import com.google.gson.GsonBuilder;

/** A difference told to a person or to a program. */
public final class Telling {
  private static final int LONGEST_QUOTE = 160;

  private Telling() {}

  /** Under headings, a paragraph a change, with the document and its words below. */
  public static String text(Difference difference) {
    if (difference.none()) {
      return "Nothing has changed.\n";
    }
    StringBuilder out = new StringBuilder();
    for (Theme theme : difference.themes()) {
      out.append(out.length() == 0 ? "" : "\n").append(theme.title()).append("\n\n");
      theme.changes().forEach(change -> tell(change, out));
    }
    return out.toString();
  }

  private static void tell(Change change, StringBuilder out) {
    out.append("  ").append(change.what()).append(": ").append(flat(change.about()));
    if (!change.marked().isEmpty()) {
      out.append("\n      ").append(flat(change.marked()));
    } else if (!change.from().isEmpty() && !change.to().isEmpty()) {
      out.append(": from ").append(flat(change.from())).append(" to ").append(flat(change.to()));
    } else if (!change.from().isEmpty() || !change.to().isEmpty()) {
      out.append(": ").append(flat(change.from() + change.to()));
    }
    out.append('\n');
    for (Source source : change.sources()) {
      out.append("      ").append(source.document());
      if (!source.quote().isEmpty()) {
        out.append(": \"").append(shortened(flat(source.quote()))).append('"');
      }
      out.append('\n');
    }
  }

  private static String flat(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  private static String shortened(String quote) {
    return quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  /** The same as data, with whole texts. */
  public static String json(Difference difference) {
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(difference)
        + "\n";
  }
}
