package org.solferino.mention.symbol;

import java.util.ArrayList;
import java.util.List;

/** Gives the paragraphs cited to the documents that they are paragraphs of. */
final class Parts {
  private static final int BEFORE = 60;
  private static final int BEHIND = 10;

  private Parts() {}

  static List<SymbolMention> attach(Folded text, List<SymbolMention> mentions, List<Token> tokens) {
    List<Token> parts = tokens.stream().filter(t -> t.kind() == Token.Kind.PART).toList();
    List<SymbolMention> all = new ArrayList<>(mentions.size());
    int next = 0;
    for (int i = 0; i < mentions.size(); i++) {
      SymbolMention mention = mentions.get(i);
      int limit = i + 1 < mentions.size() ? mentions.get(i + 1).begin() : text.plain().length();
      int from = i > 0 ? mentions.get(i - 1).end() : 0;
      Token part = null;
      while (next < parts.size() && parts.get(next).end() <= mention.begin()) {
        Token candidate = parts.get(next++);
        boolean free = candidate.begin() >= from;
        part = free && of(text, candidate.end(), mention.begin()) ? candidate : part;
      }
      if (part == null && next < parts.size()) {
        Token candidate = parts.get(next);
        if (candidate.end() <= limit && behind(text, mention.end(), candidate.begin())) {
          part = candidate;
          next++;
        }
      }
      all.add(part == null ? mention : mention.withPart(part.value()));
    }
    return all;
  }

  /** "… of Security Council": no other clause and no other number between. */
  private static boolean of(Folded text, int from, int to) {
    if (to - from > BEFORE) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (",;:。,、".indexOf(text.at(i)) >= 0 || Folded.digit(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean behind(Folded text, int from, int to) {
    if (to < from || to - from > BEHIND) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      if (" ,(、号决议定文件的)".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
