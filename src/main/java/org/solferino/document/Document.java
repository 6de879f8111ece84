package org.solferino.document;

import java.util.List;

/**
 * A source document as it was read: its text and the blocks found in it.
 *
 * @param key names the document in IRIs: the UN symbol where it bears one, else the file's stem
 * @param fileName the file's name without its folder
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param text the decoded text, exactly as read; all offsets point into it
 * @param blocks in reading order
 * @param languages that hold a good share of the text, the largest first
 */
public record Document(
    String key,
    String fileName,
    String sha256,
    String text,
    List<Block> blocks,
    List<Lang> languages) {
  public Document {
    blocks = List.copyOf(blocks);
    languages = List.copyOf(languages);
  }
}
