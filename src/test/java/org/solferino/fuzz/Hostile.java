package org.solferino.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Text that means harm, or that transmission has damaged. The same seed gives the same text. */
final class Hostile {
  /** What pattern matchers and readers of lists stumble over, each to be repeated. */
  static final List<String> REPEATED =
      List.of(
          "(",
          "((a)",
          "a",
          "a ",
          "a, ",
          "A",
          "A.",
          " ",
          " \n",
          "\t",
          "1",
          "1.",
          "1 ",
          "1/",
          "1-",
          "1,",
          "2024",
          "2024-",
          "2024年",
          "2024年1月",
          "12:",
          "1 January ",
          "1–",
          "1 and ",
          "20.01.",
          "第",
          "第一",
          "第1条",
          "第1条和",
          "十",
          "、",
          "《公约》",
          "《",
          "Article ",
          "Article 1",
          "article 1, ",
          "Articles 1 and ",
          "paragraph (a) ",
          "of the ",
          "the Convention ",
          "Convention on ",
          "Protocol ",
          "International Committee of the Red ",
          "S/",
          "A/RES/",
          "A/RES/1/",
          "S/2024/1 and Corr.",
          "resolution ",
          "resolution 1 ",
          "resolution 1 (2000), ",
          "https://",
          "http://a.b/",
          "<b>",
          "<b",
          "<td><tr>",
          "<!--",
          "&",
          "&amp",
          "&#",
          "| ",
          "| | |\n",
          "---\n",
          "_",
          "*",
          "**",
          "• ",
          "[1]",
          "[",
          "1/ x\n",
          "\u00b9",
          "?",
          "? ",
          "1. Who? ",
          "1.1",
          "e\u0301",
          "\u0301",
          "\u202e",
          "\u200b",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "\u0000",
          "\r",
          "\f",
          "المادة ",
          "المادة 1 و",
          "و",
          "статья ",
          "статьи 1 и ",
          "в ",
          "Chair: ",
          "Mr. ",
          "from 1 to ",
          "10:00-",
          "10 a.m. – ",
          "GMT+",
          "Geneva, ",
          "中国",
          "中国、",
          "各国",
          "主席：");

  /** Pieces of what documents are made of, and of what they should not be made of. */
  private static final String ALPHABET =
      "aA1 .,;:()/-–\n\t\r\f\u0000\u00a0\u00ad\u0301\u0327\u200b\u200f\u202a\u202e\u2066\u2069"
          + "\u2028\ufeff\ufffd\ud800\udbff\udc00\udfff第条年月日一十〇、。《》公约（）０Ａ"
          + "أبتوالمادة٠٩۴ЖжйёÉçñßﬁİı<>&\"'*_|•[]²³½";

  private Hostile() {}

  /** {@code piece} as often as fits into {@code length} characters, at least once. */
  static String repeated(String piece, int length) {
    return piece.repeat(Math.max(1, length / piece.length()));
  }

  /** Characters of all of Unicode, lone surrogates among them, thick with those that matter. */
  static String random(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      int kind = random.nextInt(8);
      if (kind == 0) {
        text.append((char) random.nextInt(0x10000));
      } else if (kind == 1) {
        text.appendCodePoint(0x10000 + random.nextInt(0x100000));
      } else if (kind == 2) {
        text.append(REPEATED.get(random.nextInt(REPEATED.size())));
      } else {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
    }
    return text.toString();
  }

  /** Two documents cut anywhere, spliced, with pieces doubled, lost, and strange ones put in. */
  static String spliced(long seed, List<String> documents) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int piece = 0; piece < 12; piece++) {
      String from = documents.get(random.nextInt(documents.size()));
      int begin = random.nextInt(from.length());
      int end = Math.min(from.length(), begin + 1 + random.nextInt(1500));
      text.append(from, begin, end);
      if (random.nextInt(3) == 0) {
        text.append(from, begin, Math.min(end, begin + 60));
      }
      if (random.nextInt(3) == 0) {
        text.append(random(random.nextLong(), random.nextInt(40)));
      }
    }
    return text.toString();
  }

  /** A document in which one of its lines stands again and again, until it has a length. */
  static String stretched(long seed, String document, int length) {
    List<String> lines = document.lines().toList();
    int at = new Random(seed).nextInt(lines.size());
    String line = lines.get(at) + "\n";
    String again = seed % 2 == 0 ? line : line + "\n";
    int times = Math.max(1, (length - document.length()) / again.length());
    return String.join("\n", lines.subList(0, at))
        + "\n"
        + again.repeat(times)
        + String.join("\n", lines.subList(at, lines.size()));
  }

  /** The documents of each folder of the corpus, by its name, and the seeds. */
  static Map<String, List<String>> kinds() {
    Map<String, List<String>> kinds = new TreeMap<>();
    kinds.put("seeds", texts(Path.of("seeds")).toList());
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/corpus"))) {
      folders
          .filter(Files::isDirectory)
          .forEach(f -> kinds.put(f.getFileName().toString(), texts(f).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kinds;
  }

  /** The seeds and the corpus, as text; those in another format are left to their readers. */
  static List<String> documents() {
    return Stream.of(Path.of("seeds"), Path.of("src/test/resources/corpus"))
        .flatMap(Hostile::texts)
        .toList();
  }

  private static Stream<String> texts(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|html)"))
          .sorted()
          .map(Hostile::text)
          .filter(text -> !text.isBlank())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
