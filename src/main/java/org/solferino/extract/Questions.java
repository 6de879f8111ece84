package org.solferino.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;

/**
 * Guiding questions under an agenda item. Extraction breaks them over cells, runs several together
 * and loses numbers; so each language's words after the cue are read as one stream and cut where
 * the numbering goes on. Questions of two languages are one passage where both have as many of
 * them.
 */
final class Questions {
  private static final String EXTRACTOR = "guiding-questions";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|(?<=[?？؟。.;；:：)\\s]))(?:[(（]?(?:(?iu:question|q|pregunta|вопрос|سؤال|السؤال|问题)\\s?)?)"
              + "(\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2})?|(?<=问题)[一二三四五六七八九十]{1,2})"
              + "(?:\\s?[.．、):：）](?:\\s|(?=[\\p{IsHan}\\p{IsArabic}¿«《“「（]))|\\s?[-–]\\s?(?=\\p{IsArabic}))");

  private static final Pattern SECTION =
      Pattern.compile("^([IVX]{1,5}|[一二三四五六七八九十]{1,3}|\\d{1,2})[.、．)]");

  private static final List<String> LETTERS = List.of("abcdefghij", "абвгдежзик", "أبجدهوزحطي");
  private static final Pattern LETTER = Pattern.compile("[(（]?([a-jа-зикأبجدهوزحطي])[)）]\\s?");

  /** A question in one language, perhaps over several blocks. */
  private static final class Question {
    String number;
    boolean inferred;
    int depth = 1;
    boolean damaged;
    final MappedText.Builder text = new MappedText.Builder();
    Read first;

    String string() {
      return text.build().text().strip();
    }
  }

  private final Reading reading;
  private final Map<Lang, List<Agenda.Item>> items;
  private final Gathered gathered;
  private final Map<Lang, List<Read>> streams = new EnumMap<>(Lang.class);
  private final Map<Lang, Boolean> cued = new EnumMap<>(Lang.class);

  Questions(Reading reading, Map<Lang, List<Agenda.Item>> items, Gathered gathered) {
    this.reading = reading;
    this.items = items;
    this.gathered = gathered;
  }

  /** The questions of each merged item, by its leading item. */
  Map<Agenda.Item, List<Said<String>>> extract(List<List<Agenda.Item>> merged) {
    Map<Agenda.Item, List<Said<String>>> all = new HashMap<>();
    int order = 0;
    for (List<Agenda.Item> item : merged) {
      Map<Lang, List<Question>> byLang = new EnumMap<>(Lang.class);
      for (Agenda.Item one : item) {
        List<Question> questions = new ArrayList<>(questions(one));
        items.get(one.read.block().lang()).stream()
            .filter(other -> other.of == one)
            .forEach(again -> questions.addAll(questions(again)));
        if (!questions.isEmpty()) {
          byLang.put(one.read.block().lang(), questions);
        }
      }
      headless(item, byLang);
      if (!byLang.isEmpty()) {
        order++;
        all.put(item.get(0), emit(byLang, order));
      }
    }
    return all;
  }

  /**
   * The questions of a language in which the item's own heading was lost (a scan's broken line):
   * they stand below the cue between the item and the next one of either language.
   */
  private void headless(List<Agenda.Item> item, Map<Lang, List<Question>> byLang) {
    Agenda.Item lead = item.get(0);
    int from = lead.read.block().order();
    for (Lang lang : items.keySet()) {
      if (item.stream().anyMatch(one -> one.read.block().lang() == lang)) {
        continue;
      }
      int to =
          items.values().stream()
              .flatMap(List::stream)
              .mapToInt(other -> other.read.block().order())
              .filter(order -> order > from)
              .min()
              .orElse(Integer.MAX_VALUE);
      List<Question> questions =
          questions(
              stream(lang).stream()
                  .filter(r -> r.block().order() > from && r.block().order() < to)
                  .toList(),
              null);
      if (!questions.isEmpty() && byLang.values().stream().anyMatch(q -> sameCount(q, questions))) {
        byLang.put(lang, questions);
      }
    }
  }

  private static boolean sameCount(List<Question> one, List<Question> other) {
    return one.size() == other.size();
  }

  private List<Read> stream(Lang lang) {
    return streams.computeIfAbsent(
        lang, l -> reading.stream(l).stream().filter(r -> r.block().lang() == l).toList());
  }

  /** Where a block stands among those of its language, which are in the document's order. */
  private static int place(List<Read> stream, Read read) {
    return Collections.binarySearch(stream, read, Comparator.comparingInt(r -> r.block().order()));
  }

  private List<Question> questions(Agenda.Item item) {
    Lang lang = item.read.block().lang();
    List<Read> stream = stream(lang);
    List<Agenda.Item> all = items.get(lang);
    int from = place(stream, item.read);
    int to =
        item.index + 1 < all.size()
            ? place(stream, all.get(item.index + 1).read)
            : Math.max(from, sectionEnd(stream, lang));
    return questions(stream.subList(from, Math.max(from, to)), item);
  }

  /** Where the section that a numbered cue heads ends: at the heading with the next number. */
  private static int sectionEnd(List<Read> stream, Lang lang) {
    String cue = null;
    for (int i = 0; i < stream.size(); i++) {
      Matcher number = SECTION.matcher(stream.get(i).text());
      if (!number.lookingAt()) {
        continue;
      }
      boolean same = cue != null && Character.isDigit(cue.charAt(0)) == digit(number.group(1));
      if (same && Headings.is(stream.get(i)) && next(cue, number.group(1), lang)) {
        return i;
      }
      if (Phrases.standard().holds("guiding-questions", lang, stream.get(i).text())) {
        cue = number.group(1);
      }
    }
    return stream.size();
  }

  private static boolean digit(String number) {
    return Character.isDigit(number.charAt(0));
  }

  private static boolean next(String before, String number, Lang lang) {
    Integer a = Ordinals.value(before, lang);
    Integer b = Ordinals.value(number, lang);
    return a != null && b != null && b == a + 1;
  }

  /** Questions among these blocks; {@code item} is null where its heading was lost. */
  private List<Question> questions(List<Read> reads, Agenda.Item item) {
    List<Question> questions = new ArrayList<>();
    boolean again = item != null && item.of != null;
    boolean cue = again && cued(stream(item.read.block().lang()), item.read.block().lang());
    for (Read read : reads) {
      if (again && read == item.read) {
        continue;
      }
      Lang lang = read.block().lang();
      Matcher matcher = Phrases.standard().find("guiding-questions", lang, read.text());
      if (matcher != null) {
        cue = true;
        if (matcher.end() < read.text().length()) {
          int begin = lang == Lang.ZH ? matcher.end() : unheaded(read.text(), lang);
          append(questions, read, begin);
        }
        continue;
      }
      if (item != null && read != item.read && item.type.equals("Session")) {
        cue |= opensList(read) || asksInCell(item.read, read) && cued(stream(lang), lang);
      }
      if (cue) {
        append(questions, read, 0);
      }
    }
    return questions;
  }

  /** A list's first item that asks: the agenda leaves the cue out where the form shows it. */
  private static boolean opensList(Read read) {
    if (!asks(read.block().text())) {
      return false;
    }
    Matcher number = NUMBER.matcher(read.text());
    Matcher letter = LETTER.matcher(read.text());
    return number.lookingAt() && figures(number.group(1)).equals("1")
        || letter.lookingAt() && letter(letter.group(1)) == 1;
  }

  /** A question in the very cell of its session, as a web page's list leaves it. */
  private static boolean asksInCell(Read session, Read read) {
    Block own = session.block();
    Block block = read.block();
    return own.inTable()
        && block.table() == own.table()
        && block.row() == own.row()
        && block.column() == own.column()
        && asks(block.text());
  }

  /** Whether the note asks under a cue elsewhere. */
  private boolean cued(List<Read> stream, Lang lang) {
    return cued.computeIfAbsent(
        lang,
        l ->
            stream.stream()
                .anyMatch(r -> Phrases.standard().holds("guiding-questions", l, r.text())));
  }

  /** Which one of its alphabet a letter is, from 1; 0 where it numbers nothing. */
  private static int letter(String number) {
    for (String letters : LETTERS) {
      int at = number.length() == 1 ? letters.indexOf(number) : -1;
      if (at >= 0) {
        return at + 1;
      }
    }
    return 0;
  }

  /**
   * Where the words after the bare cue begin: the pattern takes some words of a running text with
   * it.
   */
  private static int unheaded(String text, Lang lang) {
    String[] words = text.split(" ", 4);
    boolean discussion =
        text.toLowerCase(java.util.Locale.ROOT).startsWith("guiding questions for discussion");
    if (discussion) {
      return "guiding questions for discussion".length();
    }
    return words.length < 2 ? text.length() : words[0].length() + 1 + words[1].length();
  }

  private void append(List<Question> questions, Read read, int begin) {
    String text = read.text();
    Question last = questions.isEmpty() ? null : questions.get(questions.size() - 1);
    List<int[]> cuts = cuts(text, begin, last, read.block().lang());
    int first = cuts.isEmpty() ? text.length() : cuts.get(0)[0];
    if (!text.substring(begin, first).isBlank()) {
      plain(questions, read, begin, first, last, !cuts.isEmpty());
    }
    for (int i = 0; i < cuts.size(); i++) {
      int end = i + 1 < cuts.size() ? cuts.get(i + 1)[0] : text.length();
      Question question = open(read, read.block().text().slice(cuts.get(i)[1], end).trim());
      question.number = under(questions, number(text, cuts.get(i)), text.charAt(cuts.get(i)[0]));
      question.depth = question.number.matches("\\d+") || letter(question.number) > 0 ? 1 : 2;
      questions.add(question);
    }
  }

  /** "(a)" or "(1)" under question 2 is "2(a)", "2(1)"; other numbers are as they stand. */
  private static String under(List<Question> questions, String number, char opening) {
    String before = questions.isEmpty() ? null : questions.get(questions.size() - 1).number;
    if (before == null || letter(before) > 0) {
      return number;
    }
    int bracket = before.indexOf('(');
    boolean bracketed =
        "(（".indexOf(opening) >= 0
            && number.matches("\\d+")
            && (bracket < 0 ? number.equals("1") : parts(before)[1] + 1 == parts(number)[0]);
    return letter(number) > 0 || bracketed
        ? (bracket < 0 ? before : before.substring(0, bracket)) + "(" + number + ")"
        : number;
  }

  private static String number(String text, int[] cut) {
    return figures(text.substring(cut[2], cut[3]));
  }

  /** Ideographs and the figures of other scripts as figures. */
  private static String figures(String number) {
    if (number.indexOf('.') >= 0 || letter(number) > 0) {
      return Ordinals.figures(number);
    }
    return String.valueOf(Ordinals.chinese(number));
  }

  /**
   * Words without a number: the rest of the last question, an item of its list, or unnumbered
   * questions.
   */
  private void plain(
      List<Question> questions, Read read, int begin, int end, Question last, boolean numbered) {
    MappedText words = read.block().text().slice(begin, end).trim();
    boolean bullet = read.block().kind() == Block.Kind.LIST_ITEM && last != null;
    if (last != null && bullet && (ends(last, ":：") || last.inferred && last.depth == 2)) {
      Question question = open(read, words);
      question.depth = 2;
      question.inferred = true;
      questions.add(question);
    } else if (last != null
        && last.inferred
        && last.depth == 1
        && ends(last, "?？؟")
        && asks(words)) {
      Question question = open(read, words);
      question.inferred = true;
      questions.add(question);
    } else if (last != null && !ends(last, "?？؟。.;；") && words.length() < 400) {
      if (read.block().lang() != Lang.ZH) {
        last.text.add(' ', words.origin()[0]);
      }
      last.text.add(words);
      last.damaged |= damaged(read);
    } else if (last == null) {
      for (int[] part : sentences(words.text(), numbered)) {
        Question question = open(read, words.slice(part[0], part[1]).trim());
        question.inferred = true;
        questions.add(question);
      }
    }
  }

  private static boolean asks(MappedText words) {
    return asks(words.text());
  }

  private static boolean asks(String text) {
    return text.length() < 600 && "?？؟".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private Question open(Read read, MappedText words) {
    Question question = new Question();
    question.first = read;
    question.damaged = damaged(read);
    question.text.add(words);
    return question;
  }

  private static boolean ends(Question question, String marks) {
    String text = question.string();
    return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static List<int[]> sentences(String text, boolean whole) {
    List<int[]> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length() && !whole; i++) {
      if ("?？؟".indexOf(text.charAt(i)) >= 0) {
        parts.add(new int[] {begin, i + 1});
        begin = i + 1;
      }
    }
    if (begin < text.length() && !text.substring(begin).isBlank()) {
      parts.add(new int[] {begin, text.length()});
    }
    return parts;
  }

  /** Where numbers open questions: each goes on from the one before, in its own depth. */
  private static List<int[]> cuts(String text, int begin, Question last, Lang lang) {
    List<int[]> cuts = new ArrayList<>();
    String before = last == null ? null : last.number;
    Matcher letter = LETTER.matcher(text);
    letter.region(begin, text.length());
    int of = letter.lookingAt() ? letter(letter.group(1)) : 0;
    if (of > 0 && (last == null ? 0 : before == null ? -1 : lettered(before)) == of - 1) {
      // A letter goes on from the one before it; under a number it is a question of its own only
      // where the words before it leave off or it asks itself.
      boolean part = of == 1 && last != null && (ends(last, ":：") || text.matches(".*[?？؟]\\s*+"));
      return part || (of == 1) == (last == null)
          ? List.of(new int[] {begin, letter.end(), letter.start(1), letter.end(1)})
          : cuts;
    }
    Matcher matcher = NUMBER.matcher(text);
    matcher.region(begin, text.length());
    while (matcher.find()) {
      boolean starts = matcher.start() == begin;
      if (starts || follows(before, figures(matcher.group(1)))) {
        cuts.add(new int[] {matcher.start(), matcher.end(), matcher.start(1), matcher.end(1)});
        before = figures(matcher.group(1));
      }
    }
    return cuts;
  }

  private static boolean follows(String before, String number) {
    int[] next = parts(number);
    if (before == null) {
      return true;
    }
    int[] old = parts(before);
    boolean deeper = next[1] > 0 && old[1] == 0;
    boolean sibling = next[1] > 0 && next[0] == old[0] && next[1] == old[1] + 1;
    boolean up = next[1] == 0 && (next[0] == old[0] + 1 || old[1] > 0 && next[0] > old[0]);
    return deeper || sibling || up;
  }

  /** The letter that a number ends with: 1 of "a" and of "2(a)", 0 of "2". */
  private static int lettered(String number) {
    int bracket = number.indexOf('(');
    return letter(bracket < 0 ? number : number.substring(bracket + 1, number.length() - 1));
  }

  private static int[] parts(String number) {
    if (letter(number) > 0) {
      return new int[] {letter(number), 0};
    }
    int bracket = number.indexOf('(');
    if (bracket > 0) {
      String point = number.substring(bracket + 1, number.length() - 1);
      int of = letter(point) > 0 ? letter(point) : Integer.parseInt(point);
      return new int[] {parts(number.substring(0, bracket))[0], of};
    }
    String[] steps = number.split("\\.");
    return new int[] {
      Integer.parseInt(steps[0]), steps.length > 1 ? Integer.parseInt(steps[1]) : 0
    };
  }

  /**
   * Whether the cell's lines were cut: a further cell of its row in the same language then holds
   * the lost ends, short pieces that white space parts.
   */
  private boolean damaged(Read read) {
    Block own = read.block();
    if (!own.inTable()) {
      return false;
    }
    List<Read> reads = reading.reads();
    // A row's cells follow each other.
    for (int i = own.order() + 1;
        i < reads.size() && reads.get(i).block().row() == own.row();
        i++) {
      Block block = reads.get(i).block();
      if (block.table() == own.table()
          && block.column() == own.column() + 1
          && block.lang() == own.lang()) {
        String raw =
            reading
                .document()
                .text()
                .substring(block.text().source().begin(), block.text().source().end());
        String[] pieces = raw.strip().split("\\s++");
        int longest = 0;
        for (String piece : pieces) {
          longest = Math.max(longest, piece.length());
        }
        if (pieces.length >= 3 && longest <= 6) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Said<String>> emit(Map<Lang, List<Question>> byLang, int group) {
    Lang lead =
        reading.document().languages().stream()
            .filter(byLang::containsKey)
            .findFirst()
            .orElseThrow();
    List<Question> leading = byLang.get(lead);
    number(leading);
    List<Said<String>> said = new ArrayList<>();
    Map<String, String> byNumber = new LinkedHashMap<>();
    for (int i = 0; i < leading.size(); i++) {
      Question question = leading.get(i);
      Map<Lang, Said<String>> text = new EnumMap<>(Lang.class);
      Said<String> source = null;
      for (Map.Entry<Lang, List<Question>> entry : byLang.entrySet()) {
        boolean aligned = entry.getValue().size() == leading.size();
        if (entry.getKey() != lead && !aligned) {
          continue;
        }
        Question own = entry.getValue().get(i);
        Evidence evidence = evidence(own);
        if (own.damaged && byLang.size() > 1 && entry.getKey() != lead) {
          gathered.issue(
              Issue.Kind.DAMAGED_ROW,
              Issue.Severity.WARNING,
              evidence.span(),
              null,
              "the ends of this cell's lines were cut off",
              "the wording in " + entry.getKey().tag() + " is left out");
          continue;
        }
        text.put(entry.getKey(), new Said<>(own.string(), evidence));
        if (entry.getKey() != lead && own.number != null && !own.number.equals(question.number)) {
          source = new Said<>(own.number, evidence);
        }
      }
      String id = reading.id() + "/question/" + group + "." + (i + 1);
      Evidence evidence = evidence(question);
      String parent =
          question.depth == 2 ? byNumber.get(question.number.replaceAll("[.(][^.(]*+$", "")) : null;
      byNumber.put(question.number, id);
      gathered.add(
          new Fact.Passage(
              id,
              "GuidingQuestion",
              100_000 + group * 100 + i,
              new Said<>(
                  question.number,
                  question.inferred ? evidence.inferred("from its place in the list") : evidence),
              source,
              null,
              text,
              question.first.block().page(),
              parent,
              List.of()));
      said.add(new Said<>(id, evidence));
    }
    for (Map.Entry<Lang, List<Question>> entry : byLang.entrySet()) {
      if (entry.getValue().size() != leading.size()) {
        gathered.issue(
            Issue.Kind.UNALIGNED_PASSAGE,
            Issue.Severity.WARNING,
            evidence(entry.getValue().get(0)).span(),
            reading.id() + "/question/" + group + ".1",
            entry.getValue().size() + " questions here, " + leading.size() + " in " + lead.tag(),
            "the wording in " + entry.getKey().tag() + " is left out");
      }
    }
    return said;
  }

  /** Gives the questions that lost their number the one of their place. */
  private static void number(List<Question> questions) {
    int top = 0;
    int sub = 0;
    for (Question question : questions) {
      if (question.number == null) {
        question.number = question.depth == 2 ? top + "." + (++sub) : String.valueOf(++top);
        question.inferred = true;
      } else if (question.depth == 1) {
        top = parts(question.number)[0];
        sub = 0;
      }
    }
  }

  private static Evidence evidence(Question question) {
    Read read = question.first;
    return new Evidence(
        read.block().order(),
        question.text.build().trim().source(),
        read.block().lang(),
        EXTRACTOR,
        "");
  }
}
