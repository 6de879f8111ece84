package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;
import org.solferino.mention.Name;

/** Makes a block of every line, and finds names by their exact words. */
final class Lines {
  private Lines() {}

  static List<Block> blocks(String text, Lang lang) {
    List<Block> out = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      MappedText mapped = MappedText.of(line, at).trim();
      if (!mapped.isBlank()) {
        out.add(new Block(out.size(), Block.Kind.PARAGRAPH, lang, mapped, -1, -1, -1, 0));
      }
      at += line.length() + 1;
    }
    return out;
  }

  static List<List<Name>> names(List<Block> blocks, Map<String, String> lexicon) {
    List<List<Name>> out = new ArrayList<>();
    for (Block block : blocks) {
      List<Name> names = new ArrayList<>();
      lexicon.forEach(
          (words, id) -> {
            int at = block.string().indexOf(words);
            for (; at >= 0; at = block.string().indexOf(words, at + 1)) {
              names.add(new Name(at, at + words.length(), id));
            }
          });
      names.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
      out.add(names);
    }
    return out;
  }
}
