package org.solferino.extract.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;
import org.solferino.document.Span;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.mention.symbol.SymbolMention;
import org.solferino.mention.symbol.SymbolRecogniser;

class SymbolFactsTest {
  private static Block block(String text) {
    return new Block(3, Block.Kind.PARAGRAPH, Lang.ZH, MappedText.of(text, 100), -1, -1, -1, 1);
  }

  private static List<SymbolMention> find(Block block) {
    return new SymbolRecogniser().find(block.string(), block.lang(), List.of());
  }

  @Test
  void aParagraphOfAResolutionIsCited() {
    Block block = block("安理会在第2730(2024)号决议第16(a)段中");
    List<Fact> facts = SymbolFacts.facts(block, find(block));
    Fact.CitedDocument cited = (Fact.CitedDocument) facts.get(0);
    assertThat(cited.id()).isEqualTo("document/S/RES/2730(2024)");
    assertThat(cited.creator()).isEqualTo("party/security-council");
    assertThat(cited.evidence().span()).isEqualTo(new Span(104, 118));
    Fact.CitedPart part = (Fact.CitedPart) facts.get(1);
    assertThat(part.number()).isEqualTo("16(a)");
    assertThat(part.id()).isEqualTo("document/S/RES/2730(2024)/para_16_a");
  }

  @Test
  void anImpossibleNumberIsAnIssueAndAnAddressIsNone() {
    Block block = block("第214(2014)号决议");
    Issue issue = SymbolFacts.issues(block, find(block)).get(0);
    assertThat(issue.kind()).isEqualTo(Issue.Kind.SUSPECT_SYMBOL);
    assertThat(issue.about()).isEqualTo("document/S/RES/214(2014)");
    Block address = block("https://undocs.org/ch/S/RES/214(2014)");
    assertThat(SymbolFacts.facts(address, find(address))).isEmpty();
    assertThat(SymbolFacts.issues(address, find(address))).isEmpty();
  }
}
