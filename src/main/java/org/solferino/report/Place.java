package org.solferino.report;

/**
 * Words of a document in their context, all exactly as in the source.
 *
 * @param lang BCP 47 tag, or the empty string
 * @param begin offset in the document's text, in Unicode code points from 0
 * @param end exclusive
 * @param page from 1, or 0 where the source has no pages
 * @param before up to {@value #CONTEXT} characters before the words, in their paragraph
 * @param words the words
 * @param after up to {@value #CONTEXT} characters behind them
 */
public record Place(
    String lang, int begin, int end, int page, String before, String words, String after) {
  static final int CONTEXT = 120;

  /** Cuts the words and what is around them out of a text. */
  static Place in(CodePointText text, String lang, int begin, int end, int page) {
    String before = text.cut(begin - CONTEXT, begin);
    String after = text.cut(end, end + CONTEXT);
    int paragraph = before.lastIndexOf("\n\n");
    int next = after.indexOf("\n\n");
    return new Place(
        lang,
        begin,
        end,
        page,
        paragraph < 0 ? before : before.substring(paragraph + 2),
        text.cut(begin, end),
        next < 0 ? after : after.substring(0, next));
  }
}
