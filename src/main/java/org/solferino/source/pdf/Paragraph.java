package org.solferino.source.pdf;

/**
 * A paragraph while pages are put together.
 *
 * @param text its lines joined
 * @param size of its font
 * @param bold whether all of it is
 * @param full whether its last line reaches the column's end, so that it may go on elsewhere
 */
record Paragraph(String text, float size, boolean bold, boolean full) {
  Paragraph with(Paragraph next) {
    return new Paragraph(Paragraphs.join(text, next.text), size, bold && next.bold, next.full);
  }

  /** Whether {@code next} reads on from here over the end of a column or page. */
  boolean continues(Paragraph next) {
    boolean alike = Math.abs(size - next.size) < 0.1f * size && bold == next.bold;
    return alike && full && !Paragraphs.closed(text) && !Paragraphs.opens(next.text);
  }
}
