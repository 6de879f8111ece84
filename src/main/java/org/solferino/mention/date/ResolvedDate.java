package org.solferino.mention.date;

import org.solferino.fact.When;

/**
 * A date in full.
 *
 * @param when the date
 * @param inferred how the parts were found that are not in the words, or the empty string
 * @param weekdayFits false where the words name another day of the week than the calendar
 * @param ambiguous day and month could be the other way round
 */
public record ResolvedDate(When when, String inferred, boolean weekdayFits, boolean ambiguous) {}
