package org.solferino.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.cli.Pipeline;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.evaluate.Gold;
import org.solferino.mention.provision.ProvisionRecogniser;
import org.solferino.source.SourceFile;
import org.solferino.store.Graphs;
import org.solferino.store.NamedQuery;
import org.solferino.store.UnusableData;

/** Texts that once ended a build: each was found by hostile text and stays here. */
class OnceFatalTest {
  /** Numbers that dots join were read by recursion, which ended where the stack did. */
  @ParameterizedTest
  @EnumSource(Lang.class)
  void numbersJoinedByDotsNeedNoStack(Lang lang) {
    String text = "Article " + "1.".repeat(200_000);
    assertThat(new ProvisionRecogniser().find(text, lang, List.of()))
        .allMatch(mention -> mention.end() <= text.length());
  }

  /** A header that is not in the form for it ended the program with a stack trace. */
  @Test
  void aQueryWhoseHeaderIsDamagedIsRefusedByName(@TempDir Path folder) throws IOException {
    Path query = folder.resolve("mine.rq");
    Files.writeString(query, "# param: lang (word) = en\nSELECT * WHERE { ?s ?p ?lang }");
    assertThatThrownBy(() -> NamedQuery.find(query.toString()))
        .isInstanceOf(UnusableData.class)
        .hasMessageContaining("mine")
        .hasMessageContaining("name (type) = default");
    assertThatThrownBy(() -> NamedQuery.find("a\0b")).isInstanceOf(UnusableData.class);
  }

  /** Such characters were put into the query as they were, which then could not be read. */
  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/\0a", "https://example.org/\u0019a", "urn:a\ud800"})
  void anIriParameterHoldsNoControlCharacters(String value) throws UnusableData {
    NamedQuery query =
        new NamedQuery(
            "q",
            "",
            "",
            "",
            List.of(new NamedQuery.Parameter("x", "iri", null, "")),
            "SELECT * WHERE { ?s ?p ?x }");
    assertThat(QueryFactory.create(query.filled(Map.of("x", value))).isSelectType()).isTrue();
  }

  /** Reading a number took time that grew with the square of its digits. */
  @Test
  void aNumberOfEndlessDigitsIsRefused() {
    NamedQuery query =
        new NamedQuery(
            "q",
            "",
            "",
            "",
            List.of(new NamedQuery.Parameter("n", "integer", null, "")),
            "SELECT * WHERE { ?s ?p ?n }");
    assertThatThrownBy(() -> query.filled(Map.of("n", "9".repeat(1001))))
        .isInstanceOf(UnusableData.class)
        .hasMessageContaining("not of type integer");
  }

  /** Brackets in brackets ended where the stack did. */
  @Test
  void nestedBracketsInGoldAndDataAreRefused(@TempDir Path folder) throws IOException {
    String nested = "<a:a> <a:b> " + "[ <a:b> ".repeat(100_000);
    Path gold = Files.writeString(folder.resolve("deep.expected.ttl"), nested);
    assertThatThrownBy(() -> Gold.under(folder))
        .isInstanceOf(UnusableData.class)
        .hasMessageContaining(gold.toString());
    Path data = Files.writeString(folder.resolve("deep.trig"), nested);
    assertThatThrownBy(() -> Graphs.open(data.toString()))
        .isInstanceOf(UnusableData.class)
        .hasMessageContaining(data.toString());
  }

  /** What is looked for within a block is bounded by the block: a file without breaks is cut. */
  @Test
  void aFileWithoutLineBreaksIsCutIntoBlocks() {
    String text = "The Convention of 1949 protects persons. ".repeat(5_000).strip();
    List<Block> blocks =
        new Pipeline().extract(new SourceFile("long.txt", "0", text, "")).document().blocks();
    assertThat(blocks).allMatch(block -> block.text().length() <= 20_000);
    assertThat(blocks).allMatch(block -> block.string().endsWith("persons."));
    assertThat(blocks.stream().mapToInt(block -> block.text().length() + 1).sum())
        .isEqualTo(text.length() + 1);
  }

  /** A title whose first line is shorter than the one with the word for a treaty. */
  @Test
  void aTitleCutShortAtItsBeginning() throws IOException {
    String whole = Files.readString(Path.of("src/test/resources/corpus/blind/ap-ii-1977.zh.txt"));
    String cut = whole.substring(whole.indexOf("于保护非国际性"));
    assertThatCode(() -> new Pipeline().extract(new SourceFile("a.zh.txt", "0", cut, "")))
        .doesNotThrowAnyException();
  }
}
