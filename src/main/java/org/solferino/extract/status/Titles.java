package org.solferino.extract.status;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.solferino.fact.Said;
import org.solferino.fact.When;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/** Dates that belong to a treaty's name: "the Geneva Conventions of 12 August 1949". */
final class Titles {
  private static final int TOP = 6;

  /** 1954年5月14日在海牙签订的《…》. */
  private static final Pattern SIGNED =
      Pattern.compile("(?:在[^，。；]{1,8}|于[^，。；]{1,8})?(?:签订|订立|缔结|签署|通过)的[《]?");

  private static final String CLOSERS = "》」』）)\"”’» \n\t";

  private Titles() {}

  /**
   * States the adoptions that names tell.
   *
   * @return the indexes of the dates that belong to names and so date nothing else
   */
  static BitSet read(Reading at, Events events) {
    BitSet used = new BitSet();
    List<Dated> dates = at.dates();
    for (Name treaty : at.treaties()) {
      int next = Places.from(dates, Dated::begin, treaty.begin());
      for (int i = Math.max(0, next - 1); i < Math.min(dates.size(), next + 2); i++) {
        Dated date = dates.get(i);
        if (belongs(at, treaty, date)) {
          used.set(i);
          if (!date.when().edtf().contains("/") && !another(treaty, date)) {
            Said<When> when = at.said(date.begin(), date.end(), date.when());
            events.add("Adoption", treaty.id(), null, when, null, null);
          }
        }
      }
    }
    return used;
  }

  /**
   * Whether the date inside a name is another treaty's: the protocol to the Conventions of 1949 is
   * of 1977.
   */
  private static boolean another(Name treaty, Dated date) {
    return date.begin() >= treaty.begin()
        && date.end() <= treaty.end()
        && Vocabulary.standard()
            .value(treaty.id(), "date")
            .filter(day -> !day.startsWith(date.when().edtf()))
            .isPresent();
  }

  private static boolean belongs(Reading at, Name treaty, Dated date) {
    String lower = at.lower();
    if (date.begin() >= treaty.begin() && date.end() <= treaty.end()) {
      return true;
    }
    if (date.end() <= treaty.begin()) {
      String gap = lower.substring(date.end(), treaty.begin());
      int from = Math.max(0, date.begin() - 12);
      int behind = treaty.end();
      while (behind < lower.length() && CLOSERS.indexOf(lower.charAt(behind)) >= 0) {
        behind++;
      }
      boolean close = gap.length() <= 2 && " 《 «“".contains(gap);
      return (close || SIGNED.matcher(gap).matches())
          && !at.words().before("in", lower, from, date.begin())
          && !at.words().before("as-of", lower, from, date.begin())
          && !at.words().at("title-not", lower, behind);
    }
    if (date.begin() < treaty.end() || date.begin() - treaty.end() > 20) {
      return false;
    }
    String gap = lower.substring(treaty.end(), date.begin());
    int open = Math.max(gap.indexOf('('), gap.indexOf('（'));
    if (open >= 0) {
      boolean bare = gap.chars().allMatch(c -> c == '(' || c == '（' || CLOSERS.indexOf(c) >= 0);
      return bare && date.end() < lower.length() && ")）".indexOf(lower.charAt(date.end())) >= 0;
    }
    int begin = 0;
    while (begin < gap.length() && CLOSERS.indexOf(gap.charAt(begin)) >= 0) {
      begin++;
    }
    return at.words().is("dated", gap.substring(begin).strip());
  }

  /** A date alone in brackets under a treaty's title at the top of the document. */
  static void underHeading(
      List<Passage> passages, int index, Reading at, String mainTreaty, Events events) {
    if (index == 0 || index > TOP || at.dates().size() != 1) {
      return;
    }
    Dated date = at.dates().get(0);
    String rest = at.lower().substring(0, date.begin()) + at.lower().substring(date.end());
    Passage title = passages.get(index - 1);
    List<Name> treaties = title.treaties();
    // Without brackets it may be the day of an official document under its Convention's name.
    boolean titles = mainTreaty != null || rest.indexOf('(') >= 0 || rest.indexOf('（') >= 0;
    if (!titles
        || !rest.chars().allMatch(c -> "()（）[] ".indexOf(c) >= 0)
        || treaties.isEmpty()
        || title.block().string().length() > 400) {
      return;
    }
    String treaty = mainTreaty != null ? mainTreaty : treaties.get(treaties.size() - 1).id();
    Said<When> when = at.said(date.begin(), date.end(), date.when());
    events.add("Adoption", treaty, null, when, null, null);
  }
}
