package org.solferino.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.solferino.document.Lang;

/**
 * What Jazzer begins with, for each target something that it can read: it finds no two ideographs
 * in a row, no header of a PDF and no Turtle by itself.
 */
final class FirstInputs {
  private static final int LONGEST = 1200;
  private static final Pattern LANGUAGE = Pattern.compile("\\.([a-z]{2})[.-]");

  private static final List<String> VALUES =
      List.of(
          "2026-02-16", "party/CHE", "-12", "ihl:Meeting", "<https://example.org/a>", "a \"b\"");

  private static final String PAGE_OPERATORS =
      "BT /F 12 Tf 72 720 Td (Article 1. The Parties) Tj 0 -14 Td (meet on 6 May 2024.) Tj ET\n"
          + "72 600 200 40 re S 72 620 m 272 620 l S\nBT /F 9 Tf 80 626 Td [(one) -900 (two)] TJ ET";

  private static final String WORDS =
      "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
          + "<w:p><w:pPr><w:pStyle w:val='Heading1'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/>"
          + "</w:numPr></w:pPr><w:r><w:t>Article 1</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr>"
          + "<w:gridSpan w:val='2'/><w:vMerge/></w:tcPr><w:p><w:r><w:t>第一条</w:t><w:tab/><w:br/>"
          + "<w:footnoteReference w:id='2'/></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del>"
          + "<w:r><w:delText>old</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl></w:body>"
          + "</w:document>";

  private FirstInputs() {}

  /** Writes the inputs of some targets, each behind the byte that chooses it among them. */
  static void write(Path folder, List<Target> targets) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < targets.size(); i++) {
      int number = 0;
      for (byte[] input : inputs(targets.get(i))) {
        byte[] bytes = new byte[input.length + 1];
        bytes[0] = (byte) i;
        System.arraycopy(input, 0, bytes, 1, input.length);
        Files.write(folder.resolve(targets.get(i) + "-" + number++), bytes);
      }
    }
  }

  private static List<byte[]> inputs(Target target) throws IOException {
    return switch (target) {
      case DATES, SYMBOLS, PROVISIONS, NAMES, NEAREST, BLOCKS, DOCUMENT, GRAPH -> texts(target);
      case FILE -> slices(".*\\.(txt|html|pdf|docx)");
      case PAGE -> slices(".*\\.html");
      case PDF -> plus(slices(".*\\.pdf"), PAGE_OPERATORS);
      case WORD -> plus(slices(".*\\.docx"), WORDS);
      case PARAMETER -> VALUES.stream().map(value -> bytes("\0" + value)).toList();
      case QUERY -> slices(".*\\.rq");
      case CORRECTION -> slices(".*corrections/.*\\.ttl");
      case MANIFEST -> slices(".*manifest\\.ttl");
      case GOLD, DATA -> slices(".*\\.expected\\.ttl");
      case KEPT -> List.of(bytes(KEPT));
    };
  }

  private static final String KEPT =
      "{\"key\":\"fuzz\",\"extraction\":{\"document\":{\"key\":\"a\",\"fileName\":\"a.txt\",\"sha256\":\"0\","
          + "\"text\":\"On 6 May.\",\"blocks\":[{\"order\":0,\"kind\":\"PARAGRAPH\",\"lang\":\"EN\",\"text\":"
          + "{\"text\":\"On\",\"origin\":[0,1,2]},\"table\":-1,\"row\":-1,\"column\":-1,\"page\":0}],"
          + "\"languages\":[\"EN\"]},\"kind\":\"Document\",\"facts\":[{\"is\":\"Submission\",\"document\":\"d\"}],"
          + "\"issues\":[]}}";

  /**
   * A stretch of each document, behind the byte that names its language; for each target others.
   */
  private static List<byte[]> texts(Target target) throws IOException {
    Random random = new Random(target.ordinal());
    return files(".*\\.(txt|html)")
        .filter(file -> random.nextInt(5) == 0)
        .map(
            file -> {
              Matcher tag = LANGUAGE.matcher(file.getFileName().toString());
              Lang lang = tag.find() ? Lang.of(tag.group(1)) : Lang.UND;
              String text = Hostile.text(file);
              int begin = random.nextInt(Math.max(1, text.length() - LONGEST / 2));
              int end = Math.min(text.length(), begin + LONGEST / 3);
              return bytes((char) lang.ordinal() + text.substring(begin, end));
            })
        .toList();
  }

  private static List<byte[]> slices(String names) throws IOException {
    return files(names)
        .map(
            file -> {
              try {
                byte[] all = Files.readAllBytes(file);
                return java.util.Arrays.copyOf(all, Math.min(LONGEST, all.length));
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            })
        .limit(24)
        .toList();
  }

  private static List<byte[]> plus(List<byte[]> inputs, String one) {
    return Stream.concat(inputs.stream(), Stream.of(bytes(one))).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<Path> files(String names) throws IOException {
    List<Path> found = new java.util.ArrayList<>();
    for (String folder : List.of("seeds", "src/test/resources", "queries", "corrections")) {
      try (Stream<Path> below = Files.walk(Path.of(folder))) {
        below.filter(file -> file.toString().matches(names)).forEach(found::add);
      }
    }
    return found.stream().sorted();
  }
}
