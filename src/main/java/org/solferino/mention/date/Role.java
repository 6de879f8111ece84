package org.solferino.mention.date;

/** What a word of the tables does in a date; the tables name these in lower case. */
enum Role {
  /** A month's name; its number. */
  MONTH,
  /** A month's name that may stand before the day ("May 3"); counts as a {@link #MONTH} too. */
  MONTH_DAY,
  /** 1 for Monday. */
  WEEKDAY,
  /** 年 after a number. */
  YEAR_SIGN,
  /** 月 after a number. */
  MONTH_SIGN,
  /** 日 after a number. */
  DAY_SIGN,
  /** A word for "year" beside a number: года, عام, année. */
  YEAR_WORD,
  /** Shows that a number of four digits after it is a year: "in", "since". */
  YEAR_LEAD,
  /** "In" before a year: later days of the sentence are of that year. */
  YEAR_IN,
  /** "Last year" (1), "this year" (2), "next year" (3), "of the same year" (4). */
  YEAR_FROM,
  /** "Of each year" behind a day, 每年 before it: the day of no one year. */
  EACH_YEAR,
  /** "Mid", "the end of" before a month, 中旬 behind it: the month is a date without its year. */
  MONTH_PART,
  /** Shows a year as {@link #YEAR_LEAD} does, and that the range is open: "since". */
  SINCE,
  /** After a date: the range is open ("onwards", 以来). */
  ONWARD,
  /** Shows that "the" and a number of four digits before it are a year: "session". */
  YEAR_FOLLOW,
  /** What is counted, so that a number before it is no year: "people". */
  UNIT,
  /** Little words that may follow a date, never a number that counts something. */
  FUNCTION,
  /** Counts the days of a meeting ("Day 1"): the number behind it is no day of a month. */
  DAY_COUNT,
  /** Joins the ends of a range. */
  TO,
  /** Joins the last two of a list. */
  AND,
  /** Makes the "and" that follows the middle of a range. */
  BETWEEN,
  /** Opens a range: "from". */
  FROM,
  /** "on" before another day of a list. */
  ON,
  /** "of" between day, month and year. */
  OF,
  ARTICLE,
  /** May stand between day, month and year where these are written in words: "day of". */
  GAP,
  /** First, second, …. */
  ORDINAL,
  /** "st", "er", "º" after a number. */
  ORDINAL_SUFFIX,
  /** The word; with a number above 0 that very quarter. */
  QUARTER,
  /** The word; with a number above 0 that very half. */
  HALF,
  /** "Q" before 1 to 4. */
  QUARTER_LETTER,
  /** "H" before 1 or 2. */
  HALF_LETTER,
  /** A part of the day before the time; 0 before noon, 12 after. */
  DAYPART,
  /** The same after the time: "a.m.", "p.m.". */
  MERIDIEM,
  HOUR,
  /** 时, 点: value 1 where it may also count something (3点 are three points). */
  HOUR_SIGN,
  MINUTE,
  /** 半 after the hour. */
  HALF_HOUR,
  /** 整 after the hour. */
  EXACTLY,
  /** Shows that a number of hours after it is a time of day: "à 10 heures". */
  AT,
  /** The word that opens a time of day: الساعة. */
  CLOCK,
  /** A time zone; its offset in minutes. */
  ZONE
}
