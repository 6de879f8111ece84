package org.solferino.source;

import java.util.Set;
import java.util.regex.Pattern;

/** What a line's form tells of it. All patterns are linear: possessive, at the line's start. */
final class LineKinds {
  private static final Pattern BULLET =
      Pattern.compile("\\A\\s*+(?:[-–—•◦▪●○·*‣⁃\\uF0B7\\uF0A7]|。)\\s++(?=\\S)");
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "\\A\\s*+(?:\\d{1,3}+(?:\\.\\d{1,3}+){0,3}+[.)、．-]?+(?=\\s|\\p{IsHan})|[٠-٩]{1,3}+(?:\\.[٠-٩]{1,3}+){0,3}+[.)-]\\s|[(（](?:[a-zA-Z]{1,2}|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3}|\\d{1,3}|[а-я]|[أبجدهوزحطيكلمنسع]ـ?|[٠-٩]{1,3})[)）]|[a-zа-яأبجدهوزحطيكلمنسع]\\)\\s|[IVX]{1,5}+\\.\\s|[一二三四五六七八九十]{1,3}+[、.．]|[A-Z]\\.\\s)");
  private static final Pattern COUNT = Pattern.compile("\\A\\s*+\\d{1,2}+ (?:de )?+\\p{L}{3}");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "\\A\\s*+(?:第[\\d一二三四五六七八九十百零]{1,5}+[条章编部节](?![和或及与至、，所的第规中》])|(?i:article|artículo|статья|annex|annexe|anexo)\\s|Art\\.\\s?\\d{1,3}+[.:]\\s|(?:Part|PART|Chapter|CHAPTER|Section|SECTION|Title|TITLE|Titre|TITRE|Chapitre|CHAPITRE|Título|TÍTULO|Capítulo|CAPÍTULO|Часть|ЧАСТЬ|Глава|ГЛАВА|Раздел|РАЗДЕЛ)\\s[IVX]{1,5}+(?=[.:\\s]|\\z)|الم\u0640*+ادة\\s)");

  /** A time of day: 9:00, 9.30 a.m., 14h, 14 h 30, 上午9:30, 下午2时30分. */
  private static final String TIME =
      "(?:[上下中]午|晚上)?\\s?\\d{1,2}(?:\\s?[:.：hH]\\s?\\d{2}|\\s?[hH]|[时時点](?:\\d{1,2}分|半)?)"
          + "(?:\\s?[aApP]\\.?[mM]\\.?)?";

  private static final Pattern TIMED =
      Pattern.compile(
          "\\A\\s*+"
              + TIME
              + "\\s{0,2}(?:[-–—―~至到]|to|à)\\s{0,2}"
              + TIME
              + "(?:\\s{2}|\\s*+\\z|\\s?[-–—|:：]\\s|\\s\\p{Lu}|\\s?\\p{IsHan})");

  private static final Pattern LABEL = Pattern.compile("\\A\\s*+\\p{IsHan}{2,6}[:：]");
  private static final Pattern URL = Pattern.compile("\\A\\s*+(?:https?://|www\\.)\\S++\\s*+");
  private static final Pattern PAGE_FURNITURE =
      Pattern.compile(
          "\\A\\s*+(?:\\d{2}-\\d{5}(?:\\s.{0,24})?|(?:GE\\.\\d{2}-\\d{5}|\\d{1,3}/\\d{1,3}|[-–—―]\\s?\\d{1,3}\\s?[-–—―]|\\d{1,3}|(?i:page)\\s\\d{1,3}(?:\\s(?:of|de|из)\\s\\d{1,3})?|第\\s?\\d{1,3}\\s?页(?:[，,/]?\\s?共\\s?\\d{1,3}\\s?页)?))\\s*+(?:\\([A-Z]\\)\\s*+)?");
  private static final Pattern SYMBOL_ALONE =
      Pattern.compile("\\A\\s*+[A-Z]{1,5}(?:/[A-Za-z0-9.()-]{1,16}){1,6}\\s*+");
  private static final Pattern RULE = Pattern.compile("\\A\\s*+[_‗─—=-]{6,}+\\s*+");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\A\\s*+(?:\\d{1,3}|[*†‡]{1,3})\\s++(?=\\S).*+");

  private static final Set<String> JOINING =
      Set.of(
          "and", "or", "of", "the", "to", "by", "in", "with", "under", "for", "from", "dans", "par",
          "sur", "aux", "au", "avec", "por", "con", "para", "по", "от", "к", "для", "et", "ou",
          "de", "du", "des", "la", "le", "les", "y", "o", "e", "del", "el", "los", "las", "и",
          "или", "в", "о", "на", "с", "من", "في", "إلى", "على", "عن");

  private LineKinds() {}

  /** Length of a bullet with the white space about it, 0 where there is none. */
  static int bullet(String line) {
    var matcher = BULLET.matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  static boolean enumerated(String line) {
    String rest = line.substring(bullet(line));
    return ENUMERATOR.matcher(rest.startsWith("**") ? rest.substring(2) : rest).lookingAt();
  }

  /** A number that no mark makes an enumerator ("31 December 2024"): it may go on a sentence. */
  static boolean counts(String line) {
    return COUNT.matcher(line).lookingAt();
  }

  /** Whether only the word for an article makes a line look like a new block's: "Article 1 of". */
  static boolean article(String line) {
    return bullet(line) == 0 && !enumerated(line) && ARTICLE.matcher(line).lookingAt();
  }

  /** Whether a new block begins here whatever the line before looked like. */
  static boolean opens(String line) {
    return bullet(line) > 0 || enumerated(line) || ARTICLE.matcher(line).lookingAt();
  }

  /** A line of an agenda: it opens with a range of times and goes on with what is held then. */
  static boolean timed(String line) {
    return TIMED.matcher(line).lookingAt();
  }

  /** 会议地点：… a short label with its colon opens a line of its own. */
  static boolean labelled(String line) {
    return LABEL.matcher(line).lookingAt();
  }

  static boolean url(String line) {
    return URL.matcher(line).matches();
  }

  static boolean furniture(String line) {
    return url(line)
        || PAGE_FURNITURE.matcher(line).matches()
        || SYMBOL_ALONE.matcher(line).matches();
  }

  static boolean rule(String line) {
    return RULE.matcher(line).matches();
  }

  static boolean footnote(String line) {
    return FOOTNOTE.matcher(line).matches();
  }

  static boolean endsSentence(String line) {
    String stripped = line.stripTrailing();
    return !stripped.isEmpty()
        && "。.!?！？:：;；”\"」》؟".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  static boolean endsWithComma(String line) {
    String stripped = line.stripTrailing();
    return !stripped.isEmpty() && "，,、،".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  /** A line that ends in a word which joins it to the next: no paragraph and no title does. */
  static boolean endsJoining(String line) {
    String stripped = line.stripTrailing();
    String word = stripped.substring(stripped.lastIndexOf(' ') + 1);
    return word.length() < stripped.strip().length() && JOINING.contains(word);
  }

  /**
   * A line that can't end a paragraph though a space follows: a symbol was broken behind it, or a
   * number.
   */
  static boolean endsOpen(String line) {
    String stripped = line.stripTrailing();
    return !stripped.isEmpty() && "/-–，,、(（第".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }
}
