package org.solferino.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the templates show: the report's values as words. */
record View(
    Map<String, String> w,
    String headline,
    boolean clean,
    List<DocumentView> documents,
    List<String> failures) {
  /** Words longer than this are shown by their beginning. */
  private static final int LONGEST = 320;

  /** Marks of HTML in a source that is a page: noise around the words. */
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}+>");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]++");

  record DocumentView(
      String anchor,
      String file,
      String iri,
      String kind,
      List<Entry.Title> titles,
      String languages,
      String coverage,
      List<Entry.Count> facts,
      int total,
      int issueCount,
      String tally,
      boolean clean,
      List<IssueView> issues) {}

  record IssueView(
      String severity,
      String severityWord,
      String kind,
      String message,
      String assumed,
      List<PlaceView> places) {}

  record PlaceView(
      String lang,
      boolean tagged,
      boolean rtl,
      String before,
      String words,
      String after,
      String where) {}

  /** The report's values in a language, {@code en} or {@code zh}; what the graph says stays so. */
  static View of(Report report, String language) {
    Words words = Words.in(language);
    long doubts = report.documents().stream().mapToLong(d -> d.issues().size()).sum();
    String headline =
        words.counted(report.documents().size(), "document")
            + words.of("semicolon")
            + (doubts == 0
                ? words.of("noissue")
                : words.counted(doubts, "issue")
                    + words.of("colon")
                    + words.tally(
                        report.count("error"), report.count("warning"), report.count("info")))
            + (report.failures().isEmpty()
                ? ""
                : words.of("semicolon") + words.counted(report.failures().size(), "file"));
    List<DocumentView> documents =
        java.util.stream.IntStream.range(0, report.documents().size())
            .mapToObj(i -> document(i + 1, report.documents().get(i), words))
            .toList();
    return new View(words.all(), headline, doubts == 0, documents, report.failures());
  }

  private static DocumentView document(int number, Entry entry, Words words) {
    List<IssueView> issues = entry.issues().stream().map(doubt -> issue(doubt, words)).toList();
    return new DocumentView(
        "document-" + number,
        entry.file(),
        entry.iri(),
        entry.kindLabel(),
        entry.titles(),
        String.join(", ", entry.languages()),
        coverage(entry, words),
        entry.facts(),
        entry.facts().stream().mapToInt(Entry.Count::count).sum(),
        issues.size(),
        words.tally(count(entry, "error"), count(entry, "warning"), count(entry, "info")),
        issues.isEmpty(),
        issues);
  }

  private static long count(Entry entry, String severity) {
    return entry.issues().stream().filter(i -> i.severity().equals(severity)).count();
  }

  private static String coverage(Entry entry, Words words) {
    return entry.coverage() == null
        ? words.of("nopassages")
        : words.filled("passages", entry.coverage() * 100, entry.passages());
  }

  private static IssueView issue(Doubt doubt, Words words) {
    return new IssueView(
        doubt.severity(),
        words.of(doubt.severity()),
        doubt.kind().replace('-', ' '),
        doubt.message(),
        doubt.assumed(),
        doubt.places().stream().map(place -> place(place, words)).toList());
  }

  private static PlaceView place(Place place, Words words) {
    String quote = plain(place.words());
    boolean cut = quote.codePointCount(0, quote.length()) > LONGEST;
    return new PlaceView(
        place.lang(),
        !place.lang().isEmpty(),
        place.lang().equals("ar"),
        (full(place.before()) ? "… " : "") + plain(place.before()),
        cut ? quote.substring(0, quote.offsetByCodePoints(0, LONGEST)) + " …" : quote,
        plain(place.after()) + (full(place.after()) ? " …" : ""),
        words.filled("place", place.begin(), place.end())
            + (place.page() > 0 ? words.filled("page", place.page()) : ""));
  }

  private static boolean full(String context) {
    return context.codePointCount(0, context.length()) >= Place.CONTEXT;
  }

  private static String plain(String text) {
    return BLANKS.matcher(TAG.matcher(text).replaceAll("")).replaceAll(" ");
  }
}
