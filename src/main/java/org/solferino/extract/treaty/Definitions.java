package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.solferino.document.Lang;
import org.solferino.fact.Fact;
import org.solferino.mention.provision.ProvisionWords;

/** Finds the terms that a provision's own words define. */
final class Definitions {
  private static final String OPEN = "“«\"„「";
  private static final String CLOSE = "”»\"“」";
  private static final String POINTING = "派定出明示挥控导引责标令南向认";
  private static final int LONGEST_TERM = 60;
  private static final int LONGEST_GAP = 40;
  private static final int LONGEST_BARE = 15;

  /** An article announces its definitions this near to its beginning. */
  private static final int LONGEST_HEADING = 200;

  private final Page page;
  private final String treaty;

  /** Concepts by their exact words' place on the page. */
  private final Map<Long, String> concepts;

  private final Map<String, Integer> slugs = new HashMap<>();
  private final List<Fact.Definition> out = new ArrayList<>();

  Definitions(Page page, String treaty, Map<Long, String> concepts) {
    this.page = page;
    this.treaty = treaty;
    this.concepts = concepts;
  }

  static long key(int begin, int end) {
    return ((long) begin << 32) | end;
  }

  /** Where a term stands in its sentence. */
  record Term(int begin, int end) {}

  private static boolean quote(String text, Term term) {
    return term.end() < text.length() && CLOSE.indexOf(text.charAt(term.end())) >= 0;
  }

  List<Fact.Definition> of(Node node) {
    out.clear();
    int end = node.ownEnd();
    Set<String> said = new HashSet<>();
    int sentence = node.body;
    for (int i = node.body; i <= end; i++) {
      if (i == end || stop(i, end)) {
        sentence(node, sentence, i, said);
        sentence = i + 1;
      }
    }
    return List.copyOf(out);
  }

  private boolean stop(int i, int end) {
    char c = page.at(i);
    return "。؛；;".indexOf(c) >= 0 || c == '.' && (i + 1 >= end || Page.space(page.at(i + 1)));
  }

  private void sentence(Node node, int begin, int end, Set<String> said) {
    if (begin >= end) {
      return;
    }
    String text = page.text(begin, end);
    Lang lang = page.block(begin).lang();
    ProvisionWords words = ProvisionWords.of(lang);
    List<Term> quoted = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      int kind = OPEN.indexOf(text.charAt(at));
      if (kind >= 0) {
        int close = close(text, at, CLOSE.charAt(kind));
        if (close > at + 1) {
          quoted.add(new Term(at + 1, close));
          at = close;
        }
        continue;
      }
      ProvisionWords.Word before = words.at("text-before", text, at);
      ProvisionWords.Word after = words.at("text-after", text, at);
      if (before != null) {
        int open = at + before.text().length();
        Term term = ahead(text, open);
        if (term == null && at == Heading.skipSpace(text, 0) && among(node)) {
          term = BareTerm.after(text, open, words);
        }
        if (term != null) {
          define(node, begin, List.of(term), term.end() + (quote(text, term) ? 1 : 0), text, said);
          return;
        }
      }
      // 所指 is "that is meant": it refers, and defines nothing; 指派 and the like are other words.
      boolean other =
          after != null
              && after.text().equals("指")
              && at + 1 < text.length()
              && POINTING.indexOf(text.charAt(at + 1)) >= 0;
      if (after != null && !other && !(at > 0 && text.charAt(at - 1) == '所')) {
        int body = at + after.text().length();
        List<Term> terms = behind(text, quoted, from, at, words);
        if (terms.isEmpty() && quoted.isEmpty() && from == 0) {
          boolean opens = begin == node.body || page.lineStart(Heading.skipSpace(text, 0) + begin);
          terms = opens && among(node) ? BareTerm.before(text, at, words) : List.of();
          if (terms.isEmpty() && lang == Lang.ZH && after.text().length() == 2) {
            terms = bare(text, at);
          }
        }
        if (!terms.isEmpty()) {
          define(node, begin, terms, body, text, said);
          from = body;
          quoted.clear();
        }
        at = body - 1;
      }
    }
  }

  /** Whether the provision stands in an article whose title or first words announce definitions. */
  private boolean among(Node node) {
    Node article = Tree.article(node);
    ProvisionWords words = ProvisionWords.of(page.block(article.begin).lang());
    String heading = page.text(article.begin, Math.max(article.begin, article.ownEnd()));
    for (int at = 0; at < Math.min(heading.length(), LONGEST_HEADING); at++) {
      if (words.at("text-definitions", heading, at) != null) {
        return true;
      }
    }
    return false;
  }

  /** Where the quotation ends; below 0 where it is longer than any term. */
  private static int close(String text, int open, char mark) {
    for (int at = open + 1; at < text.length() && at - open <= LONGEST_TERM; at++) {
      if (text.charAt(at) == mark) {
        return at;
      }
    }
    return -1;
  }

  private static Term ahead(String text, int from) {
    for (int at = from; at < text.length() && at - from <= 12; at++) {
      int kind = OPEN.indexOf(text.charAt(at));
      if (kind >= 0) {
        int close = close(text, at, CLOSE.charAt(kind));
        return close > at + 1 ? new Term(at + 1, close) : null;
      }
    }
    return null;
  }

  /** The last term in quotation marks before the verb, and those that are joined to it. */
  private static List<Term> behind(
      String text, List<Term> quoted, int from, int verb, ProvisionWords words) {
    List<Term> out = new ArrayList<>();
    int limit = verb;
    for (int i = quoted.size() - 1; i >= 0 && quoted.get(i).begin() >= from; i--) {
      Term term = quoted.get(i);
      String between = text.substring(term.end() + 1, limit);
      boolean joined =
          out.isEmpty()
              ? between.length() <= LONGEST_GAP
              : between.isBlank() || listed(between.strip(), words);
      if (!joined) {
        break;
      }
      out.add(0, term);
      limit = term.begin() - 1;
    }
    return out;
  }

  private static boolean listed(String between, ProvisionWords words) {
    return ",、，،".contains(between)
        || words.kind("list").stream().anyMatch(w -> between.equalsIgnoreCase(w.text()));
  }

  /** Chinese: words without quotation marks right before the verb, from the sentence's start. */
  private static List<Term> bare(String text, int verb) {
    int begin = Heading.skipSpace(text, 0);
    if (verb <= begin || verb - begin > LONGEST_BARE) {
      return List.of();
    }
    for (int i = begin; i < verb; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return List.of();
      }
    }
    return List.of(new Term(begin, verb));
  }

  private void define(
      Node node, int offset, List<Term> terms, int body, String text, Set<String> said) {
    for (Term term : terms) {
      String word = text.substring(term.begin(), term.end()).strip();
      if (word.isEmpty() || !said.add(word)) {
        continue;
      }
      int begin = offset + term.begin();
      int end = offset + term.end();
      String concept = concepts.get(key(begin, end));
      out.add(
          new Fact.Definition(
              treaty + "/" + node.path(),
              concept == null ? slug(node) : concept,
              page.said(begin, end),
              page.said(offset + Math.min(body, text.length()), offset + text.length())));
    }
  }

  private String slug(Node node) {
    String slug =
        "concept/"
            + treaty.substring(treaty.indexOf('/') + 1)
            + "-"
            + node.path().replace('/', '-');
    int count = slugs.merge(slug, 1, Integer::sum);
    return count == 1 ? slug : slug + "-" + count;
  }
}
