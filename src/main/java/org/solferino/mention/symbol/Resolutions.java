package org.solferino.mention.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.solferino.document.Lang;

/**
 * Reads resolutions and decisions from their usual wordings: a number, a word for it in the same
 * sentence, and the organ from the name nearest before, from "of the …" behind, or from the shape
 * of the number.
 */
final class Resolutions {
  /** How far a number may stand behind the word or the number that it belongs to. */
  private static final int REACH = 70;

  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "(?<!\\p{L})(?:its|ses|sa|sus|su|свои|своих|своей|свою|своим|своими)(?: (?:own|earlier|previous|propres|précédentes|propias|anteriores|собственные|предыдущие))? $|其$");

  private final Folded text;
  private final Lang lang;
  private final List<Token> tokens;
  private final List<SymbolMention> found = new ArrayList<>();

  /** Of each token: the nearest word for a resolution or decision after it in its sentence. */
  private final Token[] keywordAfter;

  /** Of each token: the organ or conference named right behind it. */
  private final Token[] organBehind;

  private final Token[] conferenceAfter;
  private final Series series;
  private final String own;

  private Resolutions(Folded text, Lang lang, List<Token> tokens, Series series, String own) {
    this.text = text;
    this.lang = lang;
    this.tokens = tokens;
    this.series = series;
    this.own = own;
    this.keywordAfter = new Token[tokens.size()];
    this.organBehind = new Token[tokens.size()];
    this.conferenceAfter = new Token[tokens.size()];
  }

  static List<SymbolMention> read(
      Folded text, Lang lang, List<Token> tokens, Series series, String own) {
    Resolutions reading = new Resolutions(text, lang, tokens, series, own);
    reading.lookBack();
    reading.lookAhead();
    return reading.found;
  }

  /** From the end to the beginning: what follows each token. */
  private void lookBack() {
    Token keyword = null;
    Token conference = null;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.STOP) {
        keyword = null;
        conference = null;
      }
      keywordAfter[i] = keyword;
      conferenceAfter[i] = conference;
      keyword = token.keyword() ? token : keyword;
      conference = token.kind() == Token.Kind.CONFERENCE ? token : conference;
      if (i + 1 < tokens.size() && lang != Lang.ZH) {
        Token next = tokens.get(i + 1);
        // An organ's name may hold a number's token; then nothing stands between them.
        int from = Math.min(token.end(), next.begin());
        String gap = text.lower().substring(from, Math.min(next.begin(), from + 20));
        if (next.kind() == Token.Kind.ORGAN && next.begin() - token.end() < 16 && leads(gap)) {
          organBehind[i] = next;
        } else if (next.numbered() && gap.length() < 9) {
          organBehind[i] = organBehind[i + 1];
        }
      }
    }
  }

  private static boolean leads(String gap) {
    String bare = gap.strip();
    return bare.isEmpty()
        || List.of("of the", "of", "du", "de la", "de l'", "de l’", "del", "de", "ل", "لل", "ال")
            .contains(bare);
  }

  private void lookAhead() {
    Token organ = null;
    Token keyword = null;
    Token conference = null;
    Token accepted = null;
    Token ordinal = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      switch (token.kind()) {
        case STOP -> {
          organ = null;
          keyword = null;
          conference = null;
          accepted = null;
          ordinal = null;
        }
        case ORGAN -> organ = token;
        case CONFERENCE -> conference = token;
        case ORDINAL -> ordinal = token;
        case RESOLUTION, DECISION -> keyword = token;
        case COUNCIL, ROMAN, PAIR -> {
          Token word = wordFor(i, keyword, accepted);
          if (word != null) {
            String symbol = symbol(token, organBehind[i] == null ? organ : organBehind[i], word);
            if (symbol != null) {
              add(token, word, symbol);
              accepted = token;
            }
          }
        }
        case PLAIN -> {
          Token word = touching(i, keyword);
          Token which = conference == null ? conferenceAfter[i] : conference;
          int round = word == null || which == null ? -1 : round(which, i, ordinal);
          if (round > 0) {
            add(token, word, round + "IC/RES/" + Integer.parseInt(token.value()));
          }
        }
        default -> {}
      }
    }
  }

  /** The word that makes this number a resolution's, or null. */
  private Token wordFor(int i, Token before, Token accepted) {
    Token token = tokens.get(i);
    Token after = keywordAfter[i];
    boolean chinese = lang == Lang.ZH || text.at(text.skipBlanks(token.end(), 1)) == '号';
    if (chinese) {
      boolean marked =
          text.at(token.begin() - 1) == '第'
              || text.at(token.begin() - 2) == '第'
              || text.at(text.skipBlanks(token.end(), 1)) == '号';
      boolean bracketed =
          before != null && text.at(before.end()) == '(' && before.end() > closed(token);
      Token word = bracketed || after == null ? before : after;
      boolean listed = accepted != null && joined(accepted.end(), token.begin());
      return marked || listed || token.kind() != Token.Kind.PAIR ? word : null;
    }
    if (before == null) {
      return null;
    }
    if (token.kind() != Token.Kind.PAIR) {
      return before;
    }
    int from = Math.max(before.end(), accepted == null ? 0 : accepted.end());
    return token.begin() - from <= REACH ? before : null;
  }

  /** 第37/457、38/459号: the mark stands with the first of a list alone. */
  private boolean joined(int from, int to) {
    boolean joint = to > from && to - from <= 4;
    for (int i = from; i < to && joint; i++) {
      joint = "、,和及与 ".indexOf(text.at(i)) >= 0;
    }
    return joint;
  }

  /** Where the last closing bracket before the token stands, within reach; else a long way back. */
  private int closed(Token token) {
    for (int i = token.begin() - 1; i >= Math.max(0, token.begin() - REACH); i--) {
      if (text.at(i) == ')') {
        return i;
      }
    }
    return token.begin() - REACH;
  }

  /** "its own resolutions 5/1 and 5/2", قراراته: the document's organ speaks of its own ones. */
  private boolean possessive(Token word) {
    char behind = text.at(word.end());
    boolean suffix =
        lang == Lang.AR
            && (behind == 'ه'
                || behind == 'ت' && text.at(word.end() + 1) == 'ه'
                || text.plain().startsWith("اته", word.end())
                || text.plain().startsWith("اتها", word.end()));
    return suffix
        || POSSESSIVE
            .matcher(text.lower())
            .region(Math.max(0, word.begin() - 24), word.begin())
            .find();
  }

  private String symbol(Token number, Token organ, Token word) {
    boolean owned = !own.isEmpty() && possessive(word);
    String of = organ == null || owned ? own : organ.value();
    String set = "/" + word.value() + "/";
    switch (number.kind()) {
      case COUNCIL -> {
        return "S" + set + number.value() + "(" + number.session() + ")";
      }
      case ROMAN -> {
        boolean special = number.session().indexOf('-') > 0;
        boolean council = !special && (of.equals("E") || Numerals.ofRoman(number.session()) > 30);
        return (council ? "E" : "A") + set + number.value() + "(" + number.session() + ")";
      }
      default -> {
        String pair = number.value() + "/" + number.session();
        if (of.equals("-")) {
          return null;
        }
        if (Numerals.year(number.value())) {
          return (of.equals("E/CN.4") ? of : "E") + set + pair;
        }
        return (of.equals("A/HRC") ? of : "A") + set + pair;
      }
    }
  }

  /** The word right before ("resolution 1") or behind (第2号决议) a number alone. */
  private Token touching(int i, Token before) {
    Token token = tokens.get(i);
    if (before != null
        && before.kind() == Token.Kind.RESOLUTION
        && token.begin() - before.end() <= 6) {
      return before;
    }
    Token after = keywordAfter[i];
    return after != null
            && after.kind() == Token.Kind.RESOLUTION
            && text.at(text.skipBlanks(token.end(), 1)) == '号'
            && after.begin() - token.end() <= 3
        ? after
        : null;
  }

  /** Which International Conference: the number close before its name, or close behind. */
  private int round(Token conference, int number, Token ordinal) {
    int roman = romanBefore(conference.begin());
    if (roman >= 20 && roman <= 60) {
      return roman;
    }
    int from = Math.max(0, conference.begin() - 16);
    for (int i = conference.begin(); i > from; i--) {
      if (Folded.digit(text.at(i - 1))) {
        int begin = Folded.digit(text.at(i - 2)) ? i - 2 : i - 1;
        int value = Integer.parseInt(text.plain().substring(begin, i));
        if (begin != tokens.get(number).begin()) {
          return value >= 20 && value <= 60 ? value : -1;
        }
        break;
      }
    }
    if (ordinal != null && near(ordinal, conference)) {
      return Integer.parseInt(ordinal.value());
    }
    for (int i = number + 1; i < Math.min(tokens.size(), number + 5); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.ORDINAL && near(token, conference)) {
        return Integer.parseInt(token.value());
      }
    }
    return -1;
  }

  /** "XXXIIIe Conférence internationale", "XXXIII Conferencia Internacional"; else -1. */
  private int romanBefore(int begin) {
    int end = begin;
    while (end > begin - 4 && "e a.ªº".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > end - 8 && "IVXL".indexOf(text.at(start - 1)) >= 0) {
      start--;
    }
    return start < end && !Character.isLetterOrDigit(text.at(start - 1))
        ? Numerals.ofRoman(text.plain().substring(start, end))
        : -1;
  }

  private static boolean near(Token ordinal, Token conference) {
    return conference.begin() - ordinal.end() <= 16 && ordinal.begin() - conference.end() <= 50;
  }

  private void add(Token number, Token word, String symbol) {
    int begin = number.begin();
    int end = number.end();
    if (word.end() <= begin && begin - word.end() <= 1) {
      begin = word.begin();
    } else if (text.at(begin - 1) == '第') {
      begin--;
    } else if (text.at(begin - 1) == ' ' && text.at(begin - 2) == '第') {
      begin -= 2;
    }
    int mark = text.skipBlanks(end, 1);
    if (text.at(mark) == '号') {
      end = mark + 1;
    }
    if (word.begin() == end) {
      end = word.end();
    }
    String doubt = series.doubt(symbol);
    found.add(
        new SymbolMention(
            begin,
            end,
            symbol,
            List.of(),
            Series.kind(symbol),
            !doubt.isEmpty(),
            doubt,
            null,
            false));
  }
}
