package org.solferino.source.pdf;

/**
 * A paragraph while pages are put together.
 *
 * @param text its lines joined
 * @param size of its font
 * @param bold whether all of it is
 * @param room points that its last line leaves free
 * @param word points that its first word takes
 * @param lines of which it was made
 * @param top the baseline of its first line
 * @param foot the baseline of its last line
 */
record Paragraph(
    String text,
    float size,
    boolean bold,
    float room,
    float word,
    int lines,
    float top,
    float foot) {
  Paragraph with(Paragraph next) {
    return new Paragraph(
        Paragraphs.join(text, next.text),
        size,
        bold && next.bold,
        next.room,
        word,
        lines + next.lines,
        top,
        next.foot);
  }

  /** Whether {@code next} reads on from here, amid a sentence, over the end of a column or page. */
  boolean continues(Paragraph next) {
    return broken(next)
        && !Paragraphs.closed(text)
        && (!Paragraphs.opens(next.text) || !Paragraphs.listed(text));
  }

  /**
   * The same of running text, of which a sentence may end where a column does: paragraphs have more
   * lines than ends that happen to leave no room for a word.
   */
  boolean flows(Paragraph next) {
    boolean running = lines > 1 && next.lines > 1 && !Paragraphs.opens(next.text);
    return continues(next) || running && broken(next) && !text.endsWith(":") && !text.endsWith("：");
  }

  /** Whether {@code next} stands farther below on the same page than a line does. */
  boolean apart(Paragraph next) {
    return next.top - foot > 2 * size;
  }

  private boolean broken(Paragraph next) {
    boolean alike = Math.abs(size - next.size) < 0.1f * size && bold == next.bold;
    // A word's breadth is told from its letters' number, and may be a fifth more.
    return alike && room < 1.2f * next.word + 0.6f * size;
  }
}
