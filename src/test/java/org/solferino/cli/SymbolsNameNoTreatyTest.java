package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Issue;
import org.solferino.source.SourceFile;
import org.solferino.store.Graphs;

/**
 * A report's symbol begins with its convention's acronym; that states nothing of the convention.
 */
class SymbolsNameNoTreatyTest {
  @BeforeAll
  static void init() {
    Graphs.init();
  }

  @Test
  void theAdoptionOfAReportIsNoAdoptionOfTheConvention() {
    Extraction extraction =
        of("The Group adopted its report, contained in CCW/GGE.1/2023/CRP.2, on 19 May 2023.");
    assertThat(extraction.facts()).noneMatch(f -> f instanceof Fact.StatusEvent);
    assertThat(extraction.facts())
        .filteredOn(f -> f instanceof Fact.CitedDocument)
        .extracting(f -> ((Fact.CitedDocument) f).symbol())
        .containsExactly("CCW/GGE.1/2023/CRP.2");
  }

  @Test
  void anAdoptionInAnotherYearThanTheTreatysIsAnIssue() {
    Extraction extraction = of("The Arms Trade Treaty was adopted on 2 April 1999 in New York.");
    assertThat(extraction.facts()).noneMatch(f -> f instanceof Fact.StatusEvent);
    assertThat(extraction.issues()).extracting(Issue::kind).contains(Issue.Kind.DATE_CONFLICT);
  }

  @Test
  void anAdoptionOnTheKnownDayStands() {
    // The General Assembly adopted the Treaty on 2 April 2013.
    Extraction extraction = of("The Arms Trade Treaty was adopted on 2 April 2013 in New York.");
    assertThat(extraction.facts()).anyMatch(f -> f instanceof Fact.StatusEvent);
  }

  private static Extraction of(String text) {
    return new Pipeline().extract(new SourceFile("report.en.txt", "0".repeat(64), text, ""));
  }
}
