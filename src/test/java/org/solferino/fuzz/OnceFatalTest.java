package org.solferino.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.solferino.cli.Pipeline;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.mention.provision.ProvisionRecogniser;
import org.solferino.source.SourceFile;

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
}
