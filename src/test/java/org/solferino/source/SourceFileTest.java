package org.solferino.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
  private static final String CHINESE =
      "武装冲突各方必须始终区分平民居民和战斗员，区分民用物体和军事目标。" + "攻击只应针对军事目标。国际人道法继续充分适用于武器系统的潜在开发和使用。";

  @TempDir Path folder;

  private Path file(byte[] bytes) throws Exception {
    return Files.write(folder.resolve("document.txt"), bytes);
  }

  private void refused(byte[] bytes, String why) throws Exception {
    assertThatThrownBy(() -> SourceFile.read(file(bytes)))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("document.txt")
        .hasMessageContaining(why);
  }

  @Test
  void refusesWhatIsNoText() throws Exception {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    refused(new byte[0], "empty");
    refused(" \n\t\n".getBytes(StandardCharsets.UTF_8), "white space");
    refused(noise, "binary");
    refused("%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1), "damaged PDF");
    refused(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}, "Word file");
    refused("{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII), "RTF");
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "OCR");
    refused(
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        },
        ".docx");
    byte[] huge = new byte[50 * 1024 * 1024];
    Arrays.fill(huge, (byte) 'a');
    refused(huge, "limit");
    refused(Arrays.copyOf(huge, 1024 * 1024), "in a row");
  }

  @Test
  void refusesFoldersAndMissingFiles() {
    assertThatThrownBy(() -> SourceFile.read(folder))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("not a regular file");
    assertThatThrownBy(() -> SourceFile.read(folder.resolve("none.txt")))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("none.txt")
        .hasMessageContaining("no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void readsChinese(String charset) throws Exception {
    // UTF-16 without a mark needs line ends or digits to be told.
    String text = CHINESE + "\n1. " + CHINESE + "\n2. 2026\n";
    assertThat(SourceFile.read(file(text.getBytes(Charset.forName(charset)))).text())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkDecidesAndIsNoText(String charset) throws Exception {
    byte[] bytes = ("\uFEFF" + CHINESE).getBytes(Charset.forName(charset));
    SourceFile read = SourceFile.read(file(bytes));
    assertThat(read.text()).isEqualTo(CHINESE);
    assertThat(read.remark()).isEmpty();
  }

  @Test
  void utf16OfIdeographsAloneIsTold() throws Exception {
    byte[] bytes = CHINESE.getBytes(StandardCharsets.UTF_16LE);
    assertThat(SourceFile.read(file(bytes)).text()).isEqualTo(CHINESE);
  }

  @Test
  void truncatedSequenceIsReplacedAndSaid() throws Exception {
    byte[] whole = CHINESE.getBytes(StandardCharsets.UTF_8);
    SourceFile read = SourceFile.read(file(Arrays.copyOf(whole, whole.length - 1)));
    assertThat(read.text())
        .startsWith(CHINESE.substring(0, CHINESE.length() - 1))
        .endsWith("\uFFFD");
    assertThat(read.remark()).contains("U+FFFD");
  }

  @Test
  void windows1256IsRead() throws Exception {
    String text =
        "يسر اللجنة الدولية للصليب الأحمر أن تقدم هذه المذكرة بشأن القانون الدولي الإنساني في"
            + " النزاعات المسلحة وحماية المدنيين والأعيان المدنية.";
    assertThat(SourceFile.read(file(text.getBytes(Charset.forName("windows-1256")))).text())
        .isEqualTo(text);
  }
}
