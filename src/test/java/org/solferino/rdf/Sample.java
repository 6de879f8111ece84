package org.solferino.rdf;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.solferino.document.Block;
import org.solferino.document.Document;
import org.solferino.document.Lang;
import org.solferino.document.MappedText;
import org.solferino.document.Span;
import org.solferino.fact.Evidence;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Fact.Value;
import org.solferino.fact.Issue;
import org.solferino.fact.Said;
import org.solferino.fact.When;

/** A document made by hand that states one fact of each kind. */
public final class Sample {
  /** The first character is outside the basic plane: UTF-16 and code points differ from there. */
  static final String TEXT = "𠀀会议于2026年2月16日举行。“地雷”指爆炸物。\nThe Chair: \"A\\B\"\t€.";

  static final String KEY = "A/79/1(2026)";
  static final String MEETING = "meeting/test/consultation-1";

  private Sample() {}

  static Evidence words(String words) {
    int begin = TEXT.indexOf(words);
    return new Evidence(0, new Span(begin, begin + words.length()), Lang.ZH, "test", "");
  }

  static <T> Said<T> said(T value, String words) {
    return new Said<>(value, words(words));
  }

  public static Extraction extraction() {
    return extraction(KEY);
  }

  public static Extraction extraction(String key) {
    int line = TEXT.indexOf('\n');
    Block block =
        new Block(
            0,
            Block.Kind.HEADING,
            Lang.ZH,
            MappedText.of(TEXT.substring(0, line), 0),
            -1,
            -1,
            -1,
            1);
    Document document = new Document(key, "a.zh.txt", "ab", TEXT, List.of(block), List.of(Lang.ZH));
    Issue issue =
        new Issue(
            Issue.Kind.AMBIGUOUS_DATE,
            Issue.Severity.WARNING,
            words("2月16日").span(),
            MEETING,
            "no year",
            "2026");
    return new Extraction(document, "ConceptNote", facts(key), List.of(issue));
  }

  private static List<Fact> facts(String key) {
    When day = When.day(LocalDate.of(2026, 2, 16));
    OffsetDateTime nine = OffsetDateTime.parse("2026-02-16T09:00:00+01:00");
    Map<Lang, String> label = Map.of(Lang.ZH, "会议");
    String passage = "document/" + key + "/p/1";
    String sentence = TEXT.substring(0, TEXT.indexOf('。') + 1);
    return List.of(
        new Fact.Process("process/test", "Workstream", label, "process/whole", 4, words("会议")),
        new Fact.Meeting(
            MEETING,
            "StateConsultation",
            said("process/test", "会议"),
            said(1, "会议"),
            null,
            said(day, "2026年2月16日"),
            null),
        new Fact.Property(MEETING, "workingLanguage", said(new Value.Text("en", Lang.UND), "会议")),
        new Fact.Milestone(
            "milestone/test/publication-2026",
            "Publication",
            "process/test",
            null,
            said(2, "会议"),
            said(When.year(2026), "2026年")),
        new Fact.AgendaItem(
            MEETING + "/agenda/1",
            "Session",
            Map.of(Lang.ZH, said("会议", "会议")),
            MEETING,
            1,
            said("1", "会议"),
            said(nine, "16日"),
            said(nine.plusHours(1), "16日"),
            List.of(said(passage, "会议"))),
        new Fact.Participation(MEETING, said("party/CHE", "会议"), "Observer"),
        new Fact.Participation(MEETING, said("party/FRA", "会议"), "coChair"),
        new Fact.UnknownParty("party/xyz", "Organization", label, "XYZ", words("会议")),
        new Fact.Person("person/a", label, words("Chair")),
        new Fact.Passage(
            passage,
            "Recommendation",
            1,
            said("22(a)", "会议"),
            null,
            said("第一节", "会议"),
            Map.of(Lang.ZH, said(sentence, sentence)),
            1,
            null,
            List.of(said("party/member-states", "会议"))),
        new Fact.Mention(passage, said("treaty/ap-i/art_52", "会议"), true),
        new Fact.DateMention(passage, said(day, "2026年2月16日")),
        new Fact.CitedDocument(
            "document/A/79/78-E/2024/53",
            "A/79/78-E/2024/53",
            "Report",
            true,
            "party/security-council",
            List.of("A/79/78", "E/2024/53"),
            words("会议")),
        new Fact.CitedPart("document/A/1/p/16", "document/A/1", "16", words("16")),
        new Fact.UnknownTreaty("treaty/new", label, "convention", words("会议")),
        new Fact.Provision(
            "treaty/ap-i/art_52",
            "treaty/ap-i",
            "Article",
            "art_52",
            "treaty/ap-i",
            null,
            null,
            null,
            0,
            null,
            null),
        new Fact.Definition(
            "treaty/ap-i/art_52", "concept/test-mine", said("地雷", "地雷"), said("爆炸物", "爆炸物")),
        new Fact.StatusEvent(
            "treaty/ap-i/status/entry-into-force-CHN",
            "EntryIntoForce",
            "treaty/ap-i",
            said("party/CHN", "会议"),
            said(day, "2026年2月16日"),
            null,
            null),
        new Fact.Submission("document/A/1", said("会议", "会议"), said("party/CHE", "会议")));
  }
}
