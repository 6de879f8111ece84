package org.solferino.mention.provision;

import java.util.ArrayList;
import java.util.List;
import org.solferino.document.Lang;
import org.solferino.mention.Name;

/**
 * Finds references to articles, paragraphs, points, chapters and annexes in one block of text. What
 * is elliptic stays so.
 */
public final class ProvisionRecogniser {

  /**
   * All references, in the order of the text; they don't overlap.
   *
   * @param names what the vocabularies found in the same text: treaties lend their path to a
   *     reference beside them; inside the names of other things no reference is read
   */
  public List<ProvisionMention> find(String text, Lang lang, List<Name> names) {
    return find(text, lang, names, false);
  }

  /** Likewise in a treaty's own text ({@code own}), where "the Annex" alone is that treaty's. */
  public List<ProvisionMention> find(String text, Lang lang, List<Name> names, boolean own) {
    List<Token> tokens = new Tokens(text, lang, names, own).read();
    Reader reader = lang == Lang.ZH ? new NumberFirst(tokens) : new WordFirst(tokens);
    reader.bareAnnex = own;
    List<ProvisionMention> out = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = reader.read(at);
      if (end > at) {
        out.add(
            new ProvisionMention(
                tokens.get(at).begin(), tokens.get(end - 1).end(), reader.targets()));
        at = end;
      } else {
        at++;
      }
    }
    return out;
  }
}
