package org.solferino.extract;

/** Turtle that may be pasted into a vocabulary: names and texts as its grammar asks for them. */
final class Turtle {
  private Turtle() {}

  /**
   * A path as a prefixed name, {@code treaty:suva-convention}: what no local name may hold is
   * escaped.
   */
  static String name(String path) {
    int slash = path.indexOf('/');
    StringBuilder name = new StringBuilder(path.substring(0, slash)).append(':');
    String local = path.substring(slash + 1);
    for (int i = 0; i < local.length(); i++) {
      char c = local.charAt(i);
      boolean plain = Character.isLetterOrDigit(c) || c == '-' || c == '_';
      name.append(plain ? "" : "\\").append(c);
    }
    return name.toString();
  }

  /** Words in quotation marks, without line breaks. */
  static String text(String words) {
    String line = words.strip().replaceAll("\\s++", " ");
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
