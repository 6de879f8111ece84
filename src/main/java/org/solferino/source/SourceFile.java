package org.solferino.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.solferino.document.Block;
import org.solferino.source.drawn.Drawing;
import org.solferino.source.drawn.Refusal;
import org.solferino.source.html.WebPage;
import org.solferino.source.pdf.PdfFile;
import org.solferino.source.word.WordFile;

/**
 * A file's text and hash.
 *
 * @param fileName without its folder
 * @param sha256 of the bytes
 * @param text decoded; of a PDF, a Word file or a web page what was drawn from it
 * @param remark what had to be assumed to decode it, or the empty string
 * @param drawn the blocks of a file with a layout of its own; null where the text alone tells them
 * @param leftOut what of the file is not in the text, each a sentence
 */
public record SourceFile(
    String fileName,
    String sha256,
    String text,
    String remark,
    List<Block> drawn,
    List<String> leftOut) {
  /**
   * The largest file that is read. The largest real document (a Pictet commentary) is far below it.
   */
  static final long MAX_BYTES = 32L * 1024 * 1024;

  /** No real document repeats one character this often in a row. */
  private static final int MAX_RUN = 100_000;

  /** A text that tells its own blocks. */
  public SourceFile(String fileName, String sha256, String text, String remark) {
    this(fileName, sha256, text, remark, null, List.of());
  }

  /** The blocks in reading order, languages not yet told. */
  public List<Block> blocks() {
    return drawn == null ? Segmenter.blocks(text) : drawn;
  }

  /**
   * Reads a file by what it holds, whatever its suffix.
   *
   * @throws UnreadableDocument where it holds no text, is empty, too large or cannot be read
   */
  public static SourceFile read(Path file) throws UnreadableDocument {
    byte[] bytes = bytes(file);
    String name = file.getFileName().toString();
    if (bytes.length == 0) {
      throw new UnreadableDocument(file + ": the file is empty; remove it or fetch it again");
    }
    Format format = format(file, bytes);
    if (format == Format.PDF || format == Format.WORD) {
      return drawn(file, bytes, "", format);
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    String text = decoded.text();
    if (text.isBlank()) {
      throw new UnreadableDocument(file + ": the file holds white space only; fetch it again");
    }
    refuseControls(file, bytes, decoded);
    refuseNoise(file, text);
    if (format == Format.PAGE) {
      return drawn(file, bytes, text, format);
    }
    return new SourceFile(name, sha256(bytes), text, decoded.remark());
  }

  private static byte[] bytes(Path file) throws UnreadableDocument {
    if (!Files.exists(file)) {
      throw new UnreadableDocument(file + ": no such file; check the path");
    }
    if (!Files.isRegularFile(file)) {
      throw new UnreadableDocument(
          file + ": not a regular file; name a document or a folder of them");
    }
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw new UnreadableDocument(
            file
                + ": "
                + size
                + " bytes are over the limit of "
                + MAX_BYTES
                + "; split the document");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes((int) MAX_BYTES);
      }
    } catch (IOException e) {
      throw new UnreadableDocument(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static Format format(Path file, byte[] bytes) throws UnreadableDocument {
    try {
      return Format.of(bytes);
    } catch (Refusal e) {
      throw new UnreadableDocument(file + ": " + e.getMessage(), e);
    }
  }

  private static SourceFile drawn(Path file, byte[] bytes, String decoded, Format format)
      throws UnreadableDocument {
    try {
      Drawing drawing =
          switch (format) {
            case PDF -> PdfFile.read(bytes);
            case WORD -> WordFile.read(bytes);
            default -> WebPage.read(bytes, decoded);
          };
      Transcript transcript = Transcript.of(drawing);
      return new SourceFile(
          file.getFileName().toString(),
          sha256(bytes),
          transcript.text(),
          "",
          transcript.blocks(),
          transcript.remarks());
    } catch (Refusal e) {
      throw new UnreadableDocument(file + ": " + e.getMessage(), e);
    }
  }

  /** Of UTF-16 the characters are judged: bytes below 0x20 are halves of ideographs there. */
  private static void refuseControls(Path file, byte[] bytes, TextDecoder.Decoded decoded)
      throws UnreadableDocument {
    int controls = 0;
    int length = Math.min(decoded.wide() ? decoded.text().length() : bytes.length, 8192);
    for (int i = 0; i < length; i++) {
      int c = decoded.wide() ? decoded.text().charAt(i) : bytes[i] & 0xFF;
      if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0) {
        controls++;
      }
    }
    if (controls * 20 > length) {
      throw new UnreadableDocument(
          file
              + ": "
              + controls
              + " control characters in the first "
              + length
              + ": a binary file, not text; leave it out or convert it to text");
    }
  }

  private static void refuseNoise(Path file, String text) throws UnreadableDocument {
    int run = 1;
    for (int i = 1; i < text.length(); i++) {
      run = text.charAt(i) == text.charAt(i - 1) ? run + 1 : 1;
      if (run > MAX_RUN) {
        throw new UnreadableDocument(
            file
                + ": character "
                + (i - run + 1)
                + ": one character more than "
                + MAX_RUN
                + " times in a row; this is no document, leave it out");
      }
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new UnreadableDocument(
          file
              + ": character "
              + nul
              + ": a NUL; a binary file, leave it out or convert it to text");
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
