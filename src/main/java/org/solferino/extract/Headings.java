package org.solferino.extract;

import java.util.regex.Pattern;
import org.solferino.document.Block;

/**
 * Tells headings from paragraphs: short, without a sentence's end, numbered or marked as headings.
 */
final class Headings {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[IVX]{1,5}\\.|[A-H]\\.|[А-ЕЖЗ]\\.|[一二三四五六七八九十]{1,3}[.、．]|\\d{1,2}\\.|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|حادي عشر|ثاني عشر)\\p{Mn}?\\s?[-–.])\\s*+\\S.*+");
  private static final Pattern ANNEX =
      Pattern.compile(
          "^(?:附件|annex|annexe|anexo|приложение|المرفق)[一二三四五\\dIVX ]{0,5}+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST = 90;

  private Headings() {}

  static boolean is(Read read) {
    String text = read.text();
    if (read.block().kind() == Block.Kind.HEADING) {
      return true;
    }
    if (text.length() > LONGEST || text.isEmpty() || read.block().kind() == Block.Kind.LIST_ITEM) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (".。;；:：,，?？!！".indexOf(last) >= 0) {
      return false;
    }
    return NUMBERED.matcher(text).matches()
        || ANNEX.matcher(text).matches()
        || Phrases.standard().holds("conclusions", read.block().lang(), text)
        || Phrases.standard().holds("recommendations-heading", read.block().lang(), text);
  }
}
