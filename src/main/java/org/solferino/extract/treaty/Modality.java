package org.solferino.extract.treaty;

import org.solferino.fact.Said;
import org.solferino.mention.provision.ProvisionWords;

/** Tells from the first verb of its own words what a provision does. */
final class Modality {
  private static final String[] KINDS = {"none", "prohibition", "obligation", "permission"};

  private Modality() {}

  /** "prohibition", "obligation" or "permission" with the verb, or null. */
  static Said<String> of(Page page, Node node) {
    int begin = node.body;
    int end = node.ownEnd();
    if (begin >= end) {
      return null;
    }
    String text = page.text(begin, end);
    ProvisionWords words = ProvisionWords.of(page.block(begin).lang());
    for (int at = 0; at < text.length(); at++) {
      String best = null;
      int length = 0;
      for (String kind : KINDS) {
        ProvisionWords.Word word = words.at("text-" + kind, text, at);
        if (word != null && word.text().length() > length) {
          best = kind;
          length = word.text().length();
        }
      }
      if (best != null && !best.equals("none")) {
        return new Said<>(best, page.evidence(begin + at, begin + at + length));
      }
      at += Math.max(0, length - 1);
    }
    return null;
  }
}
