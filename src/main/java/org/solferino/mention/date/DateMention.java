package org.solferino.mention.date;

import java.time.DayOfWeek;
import java.util.regex.Pattern;
import org.solferino.mention.date.PartialDate.Point;

/**
 * A date or a time of day found in a block.
 *
 * @param begin UTF-16 offset in the block's text
 * @param end exclusive
 * @param value what the words say
 * @param weekday of the (first) day where the words say it, else null
 * @param yearly whether it is a day of every year ("30 April of each year"), which is no date
 * @param stated the year that the same sentence states before it by itself ("In 2026 … from 2 to 6
 *     March"), or null
 * @param relation what year the words say without naming it, or null
 */
public record DateMention(
    int begin,
    int end,
    PartialDate value,
    DayOfWeek weekday,
    boolean yearly,
    Integer stated,
    Relation relation) {
  /** "Last year", "this year", "next year", "of the same year". */
  public enum Relation {
    LAST,
    THIS,
    NEXT,
    SAME
  }

  /** Between two members of a list: the number of a document, and what joins. */
  private static final Pattern JOINT =
      Pattern.compile(
          "[\\s\\d()（）/.第号A-ZА-Я-]{0,40}[、，,;；]?\\s?(?:and|et|y|и|و|和|及|与|以及)?\\s?(?:of|on|du|de|del|le|el|от|في)?\\s?");

  public DateMention(int begin, int end, PartialDate value, DayOfWeek weekday) {
    this(begin, end, value, weekday, false, null, null);
  }

  /**
   * Whether this day without a year is a further member of a list that the date before began:
   * "1973年10月22日第338(1973)号、10月25日". It has to be a later day of the year.
   */
  public boolean goesOn(DateMention before, String text) {
    Point own = value.start();
    Point other = before.value.start();
    if (own.year() != null || own.day() == null || other.day() == null || own.month() == null) {
      return false;
    }
    boolean later = own.month() * 32 + own.day() > other.month() * 32 + other.day();
    return later
        && begin >= before.end
        && begin - before.end <= 60
        && JOINT.matcher(text.substring(before.end, begin)).matches();
  }
}
