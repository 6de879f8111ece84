package org.solferino.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.mention.provision.Numerals;

/**
 * The document's passages in reading order, translations together; what kind each is (conclusion,
 * recommendation, observation, measure), its number, its section, and whom it addresses.
 */
final class Passages {
  private static final String EXTRACTOR = "passages";
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "^(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2}){1,2}(?=[.\\s]|\\p{IsHan})|\\p{Nd}{1,2}-\\p{Nd}{1,2}(?=\\s\\p{IsArabic})|\\p{Nd}{1,3}(?=[.、)]| [-–—] |- ))(?:[.、)]| [-–—] |- )?\\s*+");
  private static final Pattern POINT =
      Pattern.compile(
          "^[(（]?([a-z]{1,2}|[ivx]{1,4}|[一二三四五六七八九十]{1,2}|[\\u0621-\\u063A\\u0641-\\u064A]{1,2}ـ?|[а-я])[)）]\\s*+");

  private final Reading reading;
  private final Resolution resolution;
  private final Preamble preamble;
  private final Gathered gathered;
  private final Map<Integer, String> byBlock = new HashMap<>();

  private Said<String> section;
  private String inSection = "Passage";
  private boolean both;
  private boolean observations;
  private boolean measures;
  private boolean underLeadIn;
  private List<Said<String>> addressees = List.of();
  private String paragraph;
  private String paragraphId;
  private String paragraphType = "Passage";

  /** {@code resolution}, {@code preamble}: null where the document is none, or has none. */
  Passages(Reading reading, Resolution resolution, Preamble preamble, Gathered gathered) {
    this.reading = reading;
    this.resolution = resolution;
    this.preamble = preamble;
    this.gathered = gathered;
  }

  /** Path of the passage that holds each block, by the block's order. */
  Map<Integer, String> byBlock() {
    return byBlock;
  }

  void extract() {
    int order = 0;
    for (List<Block> group : reading.groups()) {
      List<Read> reads =
          group.stream()
              .map(b -> reading.reads().get(b.order()))
              .filter(r -> r.block().kind() != Block.Kind.FURNITURE)
              .toList();
      if (!reads.isEmpty()) {
        passage(reads, ++order);
      }
    }
  }

  private void passage(List<Read> reads, int order) {
    Read lead = reads.get(0);
    String id = reading.id() + "/p/" + order;
    reads.forEach(r -> byBlock.put(r.block().order(), id));
    Map<Lang, Said<String>> text = new EnumMap<>(Lang.class);
    for (Read read : reads) {
      text.put(read.block().lang(), new Said<>(read.text(), read.evidence(EXTRACTOR)));
    }
    Resolution.Paragraph own =
        resolution != null ? resolution.read(lead) : preamble != null ? preamble.read(lead) : null;
    if (own != null) {
      resolved(own, id, order, lead, text);
      return;
    }
    if (Headings.is(lead)) {
      heading(lead);
      emit(id, "Passage", order, lead, null, text, null, List.of());
      return;
    }
    cues(lead);
    Matcher number = PARAGRAPH.matcher(lead.text());
    Matcher point = POINT.matcher(lead.text());
    if (number.find()) {
      numbered(lead, id, order, number, text);
    } else if (paragraph != null && point.find()) {
      pointed(lead, id, order, point, text);
    } else {
      String type = plainType(lead);
      if (!LeadIn.opens(lead)) {
        emit(id, type, order, lead, null, text, null, List.of());
      } else {
        emit(id, "Passage", order, lead, null, text, null, List.of());
      }
      if (lead.block().kind() == Block.Kind.PARAGRAPH) {
        paragraph = null;
      }
    }
    if (LeadIn.opens(lead)) {
      underLeadIn = true;
      addressees = LeadIn.governing(lead);
    }
  }

  private void resolved(
      Resolution.Paragraph own, String id, int order, Read lead, Map<Lang, Said<String>> text) {
    paragraphId = own.point() ? paragraphId : id;
    String whole = own.point() ? paragraphId : null;
    emit(id, own.type(), order, lead, own.number(), text, whole, own.addressees());
    if (own.verb() != null) {
      gathered.add(new Fact.Property(id, "verb", own.verb()));
    }
  }

  private void heading(Read lead) {
    section = new Said<>(lead.text(), lead.evidence(EXTRACTOR));
    underLeadIn = false;
    addressees = List.of();
    paragraph = null;
    observations = false;
    measures = false;
    Lang lang = lead.block().lang();
    both = Phrases.standard().holds("conclusions-and-recommendations", lang, lead.text());
    inSection =
        Phrases.standard().holds("conclusions", lang, lead.text())
            ? "Conclusion"
            : Phrases.standard().holds("recommendations-heading", lang, lead.text())
                ? "Recommendation"
                : "Passage";
  }

  private void cues(Read lead) {
    Lang lang = lead.block().lang();
    String text = lead.text();
    Phrases cues = Phrases.standard();
    if (cues.holds("key-observations", lang, text)) {
      observations = true;
      section = new Said<>(text, lead.evidence(EXTRACTOR));
    } else if (cues.holds("guiding-questions", lang, text)
        || cues.holds("session", lang, text)
        || cues.holds("closing", lang, text)) {
      observations = false;
    }
    measures =
        measures && lead.block().kind() == Block.Kind.LIST_ITEM
            || cues.holds("measures", lang, text);
  }

  private String plainType(Read lead) {
    if (observations && lead.text().length() > 40 && ends(lead.text())) {
      return "KeyObservation";
    }
    if (observations
        && !ends(lead.text())
        && lead.text().length() < 200
        && !Phrases.standard().holds("key-observations", lead.block().lang(), lead.text())) {
      section = new Said<>(lead.text(), lead.evidence(EXTRACTOR));
    }
    return measures && lead.block().kind() == Block.Kind.LIST_ITEM ? "Measure" : "Passage";
  }

  private static boolean ends(String text) {
    return ".。;；:：,，".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void numbered(
      Read lead, String id, int order, Matcher number, Map<Lang, Said<String>> text) {
    paragraph = Ordinals.figures(number.group(1));
    boolean governed = underLeadIn && (paragraph.contains(".") || paragraph.contains("-"));
    boolean recommends =
        inSection.equals("Conclusion") && both && LeadIn.recommends(lead, number.end())
            || inSection.equals("Passage") && LeadIn.urges(lead, number.end());
    String type = governed || recommends ? "Recommendation" : inSection;
    List<Said<String>> to = List.of();
    if (type.equals("Recommendation")) {
      to = LeadIn.own(lead, number.end(), governed && !addressees.isEmpty());
      if (to.isEmpty() && governed) {
        to = addressees;
      } else if (!governed) {
        to = to.isEmpty() ? LeadIn.bound(lead, number.end()) : to;
        // Its points are addressed to the same.
        addressees = to;
      }
    }
    paragraphId = id;
    paragraphType = type;
    emit(
        id,
        type,
        order,
        lead,
        new Said<>(
            paragraph,
            lead.evidence(number.start(), Math.max(number.end(1), number.start() + 1), EXTRACTOR)),
        text,
        null,
        to);
  }

  private void pointed(
      Read lead, String id, int order, Matcher point, Map<Lang, Said<String>> text) {
    String letter = point.group(1).replace("ـ", "");
    char first = letter.charAt(0);
    boolean other = first >= '\u0400' && first <= '\u06FF';
    String latin = other ? Numerals.letters(letter) : letter;
    String number = paragraph + "(" + (latin.isEmpty() ? letter : latin) + ")";
    boolean governed = underLeadIn && paragraphType.equals("Passage");
    String type = governed ? "Recommendation" : paragraphType;
    emit(
        id,
        type,
        order,
        lead,
        new Said<>(
            number,
            lead.evidence(point.start(), point.end(), EXTRACTOR)
                .inferred("paragraph " + paragraph + " stands before it")),
        text,
        paragraphId,
        type.equals("Recommendation") ? addressees : List.of());
  }

  private void emit(
      String id,
      String type,
      int order,
      Read lead,
      Said<String> number,
      Map<Lang, Said<String>> text,
      String partOf,
      List<Said<String>> to) {
    gathered.add(
        new Fact.Passage(
            id, type, order, number, null, section, text, lead.block().page(), partOf, to));
  }
}
