package org.solferino.mention.date;

import java.time.LocalDate;
import org.solferino.mention.date.PartialDate.Point;

/**
 * The year that the date before gives to one without: "in 2025, on the following dates: 3–7 March
 * and 1–5 September". A date that continues a list stands in the list's year where its month does
 * not go back.
 */
public final class YearBefore {
  /** Between two members of a list there is at most this much. */
  private static final int JOINT = 12;

  private YearBefore() {}

  /**
   * The context for {@code mention}, in which the year of {@code before} counts where it is sure.
   *
   * @param before the mention before it in the same block, or null
   * @param resolved what that one means, or null
   */
  public static DateContext of(
      DateContext context,
      String text,
      DateMention before,
      ResolvedDate resolved,
      DateMention mention) {
    Point start = mention.value().start();
    if (before == null
        || resolved == null
        || before.value().isTime()
        || mention.relation() != null
        || mention.value().isTime()
        || start.year() != null
        || start.month() == null) {
      return context;
    }
    String between = text.substring(before.end(), mention.begin());
    LocalDate last = resolved.when().end();
    boolean listed =
        mention.goesOn(before, text)
            || between.length() <= JOINT
                && before.value().start().month() != null
                && between.chars().noneMatch(c -> ".;:。；：()（）".indexOf(c) >= 0)
                && start.month() >= last.getMonthValue();
    return listed ? new DateContext(null, last.getYear(), context.day(), context.zone()) : context;
  }
}
