package org.solferino.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the templates show: the report's values as words. */
record View(String headline, boolean clean, List<DocumentView> documents, List<String> failures) {
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
      String severity, String kind, String message, String assumed, List<PlaceView> places) {}

  record PlaceView(
      String lang,
      boolean tagged,
      boolean rtl,
      String before,
      String words,
      String after,
      String where) {}

  static View of(Report report) {
    long doubts = report.documents().stream().mapToLong(d -> d.issues().size()).sum();
    String headline =
        counted(report.documents().size(), "document")
            + (doubts == 0
                ? "; no issue was found"
                : "; "
                    + counted(doubts, "issue")
                    + ": "
                    + tally(report.count("error"), report.count("warning"), report.count("info")))
            + (report.failures().isEmpty()
                ? ""
                : "; " + counted(report.failures().size(), "file") + " could not be read");
    List<DocumentView> documents =
        java.util.stream.IntStream.range(0, report.documents().size())
            .mapToObj(i -> document(i + 1, report.documents().get(i)))
            .toList();
    return new View(headline, doubts == 0, documents, report.failures());
  }

  private static DocumentView document(int number, Entry entry) {
    List<IssueView> issues = entry.issues().stream().map(View::issue).toList();
    return new DocumentView(
        "document-" + number,
        entry.file(),
        entry.iri(),
        entry.kindLabel(),
        entry.titles(),
        String.join(", ", entry.languages()),
        coverage(entry),
        entry.facts(),
        entry.facts().stream().mapToInt(Entry.Count::count).sum(),
        issues.size(),
        tally(count(entry, "error"), count(entry, "warning"), count(entry, "info")),
        issues.isEmpty(),
        issues);
  }

  private static long count(Entry entry, String severity) {
    return entry.issues().stream().filter(i -> i.severity().equals(severity)).count();
  }

  private static String coverage(Entry entry) {
    return entry.coverage() == null
        ? "no passages"
        : String.format(
            Locale.ROOT, "%.0f %% of %d passages", entry.coverage() * 100, entry.passages());
  }

  private static IssueView issue(Doubt doubt) {
    return new IssueView(
        doubt.severity(),
        doubt.kind().replace('-', ' '),
        doubt.message(),
        doubt.assumed(),
        doubt.places().stream().map(View::place).toList());
  }

  private static PlaceView place(Place place) {
    String words = plain(place.words());
    boolean cut = words.codePointCount(0, words.length()) > LONGEST;
    return new PlaceView(
        place.lang(),
        !place.lang().isEmpty(),
        place.lang().equals("ar"),
        (full(place.before()) ? "… " : "") + plain(place.before()),
        cut ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + " …" : words,
        plain(place.after()) + (full(place.after()) ? " …" : ""),
        "characters "
            + place.begin()
            + "–"
            + place.end()
            + (place.page() > 0 ? ", page " + place.page() : ""));
  }

  private static boolean full(String context) {
    return context.codePointCount(0, context.length()) >= Place.CONTEXT;
  }

  private static String plain(String text) {
    return BLANKS.matcher(TAG.matcher(text).replaceAll("")).replaceAll(" ");
  }

  private static String tally(long errors, long warnings, long notes) {
    List<String> parts =
        java.util.stream.Stream.of(
                errors == 0 ? "" : counted(errors, "error"),
                warnings == 0 ? "" : counted(warnings, "warning"),
                notes == 0 ? "" : counted(notes, "note"))
            .filter(s -> !s.isEmpty())
            .toList();
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }

  private static String counted(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
