package org.solferino.mention.date;

/** What stands between the parts of a list or a range. */
final class Joints {
  private final Tokens tokens;

  Joints(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The token after the articles at {@code i}. */
  int skipArticle(int i) {
    int j = i;
    while (j < i + 2 && tokens.at(j).is(Role.ARTICLE)) {
      j++;
    }
    return j;
  }

  /** The token after a word or dash that makes a range, or -1. */
  int range(int i, boolean between) {
    Token token = tokens.at(i);
    if (token.is('-') && tokens.at(i + 1).is('-')) {
      // The long Chinese dash is written as two.
      return skipArticle(i + 2);
    }
    if (token.is('-') || token.is(Role.TO) || between && token.is(Role.AND)) {
      return skipArticle(i + 1);
    }
    // "from Monday, 6 March, to Friday, 10 March"
    return token.is(',') && tokens.at(i + 1).is(Role.TO) ? skipArticle(i + 2) : -1;
  }

  /** The token after what joins the members of a list, or -1. */
  int list(int i) {
    int j = i;
    if (tokens.at(j).is(',') || tokens.at(j).is('、')) {
      j++;
    }
    if (tokens.at(j).is(Role.AND)) {
      j++;
    }
    if (j == i) {
      return -1;
    }
    // "du 6 au 10 mars et du 15 au 19 mai", "from 6 to 10 and on 15 March"
    return skipArticle(tokens.at(j).is(Role.FROM) || tokens.at(j).is(Role.ON) ? j + 1 : j);
  }

  /** The end of the longest run of numbers joined from {@code i} on, each at most 31. */
  int numbers(int i) {
    int j = i;
    for (int count = 0; count < MOST && tokens.at(j).within(1, 31); count++) {
      int next = Math.max(range(j + 1, false), list(j + 1));
      if (next < 0) {
        return j + 1;
      }
      j = next;
    }
    return j;
  }

  /** No list or range of dates is longer; bounds what is read again. */
  static final int MOST = 10;
}
