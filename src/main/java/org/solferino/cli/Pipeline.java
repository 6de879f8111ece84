package org.solferino.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Document;
import org.solferino.document.Lang;
import org.solferino.document.Span;
import org.solferino.extract.Dated;
import org.solferino.extract.Extractors;
import org.solferino.extract.Gathered;
import org.solferino.extract.NewNames;
import org.solferino.extract.OwnTitle;
import org.solferino.extract.Preamble;
import org.solferino.extract.Read;
import org.solferino.extract.Reading;
import org.solferino.extract.check.Checks;
import org.solferino.fact.Extraction;
import org.solferino.fact.Issue;
import org.solferino.language.Alignment;
import org.solferino.language.Languages;
import org.solferino.lexicon.Lexicon;
import org.solferino.mention.Cover;
import org.solferino.mention.Name;
import org.solferino.mention.date.DateContext;
import org.solferino.mention.date.DateMention;
import org.solferino.mention.date.DateRecogniser;
import org.solferino.mention.date.DateResolver;
import org.solferino.mention.date.DayBeside;
import org.solferino.mention.date.ResolvedDate;
import org.solferino.mention.date.YearBefore;
import org.solferino.mention.provision.CustomaryRules;
import org.solferino.mention.provision.ProvisionMention;
import org.solferino.mention.provision.ProvisionRecogniser;
import org.solferino.mention.symbol.SymbolRecogniser;
import org.solferino.resolve.BrokenNames;
import org.solferino.resolve.CutReferences;
import org.solferino.resolve.SharedTreaty;
import org.solferino.resolve.TreatyNames;
import org.solferino.source.SourceFile;
import org.solferino.source.UnreadableDocument;

/** The way of a document from file to facts, step by step. Stateless; shared by threads. */
public final class Pipeline implements Reader {
  /** Where a document's own date stands: its head. */
  private static final int HEAD = 16;

  /** A title with the meeting's date is no longer. */
  private static final int TITLE = 200;

  private static final int NEAR = 14;

  /** A day until which something lasts is not the day of the document's main event. */
  private static final Pattern UNTIL =
      Pattern.compile("(?iu)jusqu|until|till |hasta|до |حتى|截至|截止|直到");

  private final Lexicon lexicon = Lexicon.standard();
  private final DateRecogniser dates = DateRecogniser.standard();
  private final SymbolRecogniser symbols = new SymbolRecogniser();
  private final ProvisionRecogniser provisions = new ProvisionRecogniser();
  private final DateResolver resolver = new DateResolver();

  @Override
  public Extraction read(Path file) throws UnreadableDocument {
    return extract(SourceFile.read(file));
  }

  /** All that a decoded document states. */
  public Extraction extract(SourceFile source) {
    Gathered gathered = new Gathered();
    if (!source.remark().isEmpty()) {
      gathered.issue(Issue.Kind.ENCODING, Issue.Severity.INFO, null, null, source.remark(), "");
    }
    for (String leftOut : source.leftOut()) {
      gathered.issue(Issue.Kind.LEFT_OUT, Issue.Severity.INFO, null, null, leftOut, "");
    }
    List<Block> blocks = Preamble.parted(Languages.tell(source.blocks()));
    List<Lang> languages = Languages.main(blocks);
    Document document =
        new Document(
            key(source.fileName()),
            source.fileName(),
            source.sha256(),
            source.text(),
            blocks,
            languages);
    List<List<Block>> groups = Alignment.align(blocks, languages);
    List<List<DateMention>> mentions = new ArrayList<>();
    for (Block block : blocks) {
      // A date in a running head is the printer's, and no year for the text to go by.
      boolean furniture = block.kind() == Block.Kind.FURNITURE;
      mentions.add(furniture ? List.of() : dates(block, gathered));
    }
    List<List<Name>> known = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      known.add(undated(names(blocks.get(i)), mentions.get(i)));
    }
    known = new BrokenNames(lexicon).join(blocks, known);
    TreatyNames.Own own =
        OwnTitle.find(blocks, known)
            .map(t -> new TreatyNames.Own(t.block(), t.name(), t.kind()))
            .orElse(null);
    NewNames unknown = new NewNames(blocks, known, own == null ? -1 : own.block());
    List<List<Name>> named = new TreatyNames().resolve(blocks, unknown.names(), own);
    List<List<ProvisionMention>> references = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      references.add(references(blocks.get(i), named.get(i)));
    }
    if (own == null) {
      references = SharedTreaty.join(blocks, named, references);
    }
    CutReferences.Joined joined = CutReferences.join(blocks, named, references);
    List<List<Name>> names = joined.names();
    String organ = organ(blocks, names);
    List<Read> reads = new ArrayList<>();
    DateContext context = context(blocks, mentions, names);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<Dated> dated = new ArrayList<>();
      DateMention before = null;
      ResolvedDate meant = null;
      for (int j = 0; j < mentions.get(i).size(); j++) {
        DateMention mention = mentions.get(i).get(j);
        if (mention.value().start().year() != null) {
          context = context.withLastYear(mention.value().start().year());
        }
        DateContext near = YearBefore.of(context, block.string(), before, meant, mention);
        near = DayBeside.of(near, block.string(), mentions.get(i), j, meant);
        before = mention;
        meant = resolver.resolve(mention, near).orElse(null);
        dated.add(dated(mention, meant, block, gathered));
      }
      Cover bodies = Cover.of(names.get(i).stream().filter(n -> n.kind().equals("party")).toList());
      // Demining in the name of the Geneva Centre for Humanitarian Demining is no mention of it.
      List<Name> concepts =
          lexicon.concepts(block.string(), block.lang()).stream()
              .filter(f -> !continued(block.string(), f) && !bodies.holdsWithin(f.begin(), f.end()))
              .map(f -> new Name(f.begin(), f.end(), f.id()))
              .toList();
      reads.add(
          new Read(
              block,
              names.get(i),
              concepts,
              List.copyOf(dated),
              symbols.find(block.string(), block.lang(), names.get(i), organ),
              joined.provisions().get(i)));
    }
    Reading reading = new Reading(document, List.copyOf(reads), groups);
    return Checks.run(reading, Extractors.run(reading, unknown, gathered));
  }

  private List<DateMention> dates(Block block, Gathered gathered) {
    DateRecogniser.Found found = dates.read(block.string(), block.lang());
    for (DateMention mention : found.impossible()) {
      gathered.issue(
          Issue.Kind.AMBIGUOUS_DATE,
          Issue.Severity.WARNING,
          block.text().source(mention.begin(), mention.end()),
          null,
          "the calendar has no such day",
          "no date");
    }
    return found.dates();
  }

  private List<ProvisionMention> references(Block block, List<Name> names) {
    List<ProvisionMention> all =
        new ArrayList<>(provisions.find(block.string(), block.lang(), names));
    all.addAll(CustomaryRules.in(block.string(), block.lang()));
    all.sort(Comparator.comparingInt(ProvisionMention::begin));
    return List.copyOf(all);
  }

  /** Whose resolution the document is by the symbol in its head; else the empty string. */
  private String organ(List<Block> blocks, List<List<Name>> names) {
    for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
      Block block = blocks.get(i);
      if (block.text().length() < 40) {
        for (var mention : symbols.find(block.string(), block.lang(), names.get(i))) {
          return SymbolRecogniser.organ(mention.symbol());
        }
      }
    }
    return "";
  }

  /** A document's key: its file's name up to the first dot. */
  private static String key(String fileName) {
    int dot = fileName.indexOf('.');
    return dot <= 0 ? fileName : fileName.substring(0, dot);
  }

  private List<Name> names(Block block) {
    List<Name> names = new ArrayList<>();
    String text = block.string();
    List<Lexicon.Found> all = lexicon.names(text, block.lang());
    BitSet edges = states(all);
    for (Lexicon.Found found : all) {
      if (!found.ambiguous()
          || listed(text, found.begin(), found.end())
          || besideState(edges, found)) {
        if (!continued(text, found)) {
          names.add(new Name(found.begin(), found.end(), found.id()));
        }
      }
    }
    return names;
  }

  /** A word of a date names nobody: the Arabic June is spelt like a part of Greece's name. */
  private static List<Name> undated(List<Name> names, List<DateMention> dates) {
    Cover dated = Cover.of(dates, DateMention::begin, DateMention::end);
    return names.stream()
        .filter(n -> !n.kind().equals("party") || !dated.holds(n.begin(), n.end()))
        .toList();
  }

  /** Where sure names of States end, at even numbers, and begin, at odd ones: twice the place. */
  private static BitSet states(List<Lexicon.Found> all) {
    BitSet edges = new BitSet();
    for (Lexicon.Found found : all) {
      if (!found.ambiguous() && found.id().matches("party/[A-Z]{3}")) {
        edges.set(2 * found.end());
        edges.set(2 * found.begin() + 1);
      }
    }
    return edges;
  }

  /** A name that is a common word too counts beside a State's: ومصر ومالي, Кения и Того. */
  private static boolean besideState(BitSet edges, Lexicon.Found found) {
    for (int gap = 0; gap <= 4; gap++) {
      int before = found.begin() - gap;
      if (before >= 0 && edges.get(2 * before) || edges.get(2 * (found.end() + gap) + 1)) {
        return true;
      }
    }
    return false;
  }

  /** A name that is a common word too counts only between the marks of a list. */
  private static boolean listed(String text, int begin, int end) {
    char before = begin == 0 ? '、' : text.charAt(begin - 1);
    char after = end >= text.length() ? '、' : text.charAt(end);
    return "、，,،;；؛:：和 ".indexOf(before) >= 0 && "、，,،;；؛.。和".indexOf(after) >= 0;
  }

  /** 中国 in 国中国家 is no China: the last ideograph belongs to the next word. */
  private static boolean continued(String text, Lexicon.Found found) {
    if (found.end() >= text.length()) {
      return false;
    }
    // CCW/GGE.1/2023/1 is a document's symbol; it names no Convention.
    if (text.charAt(found.end()) == '/' && Character.isUpperCase(text.charAt(found.end() - 1))) {
      return true;
    }
    char last = text.charAt(found.end() - 1);
    char next = text.charAt(found.end());
    // 保护国际 is "protect international", no Protecting Power.
    if (found.id().startsWith("concept/")) {
      return last == '国' && next == '际';
    }
    if (!found.id().matches("party/[A-Z]{3}")) {
      return false;
    }
    // 西班牙文 names a language.
    if ("文语".indexOf(next) >= 0) {
      return true;
    }
    // 沿海地区 is a coast, not Haiti.
    if (found.id().equals("party/HTI") && "区带".indexOf(next) >= 0) {
      return true;
    }
    return last == '国' && "家际内".indexOf(next) >= 0
        || last == '本'
            && "次届轮国".indexOf(next) >= 0
            && found.begin() > 0
            && Character.isDigit(text.charAt(found.begin() - 1));
  }

  /** The Geneva Conventions of 12 August 1949: a treaty's date in or behind its name. */
  private static boolean ofTreaty(DateMention date, String text, List<Name> names) {
    return names.stream()
        .filter(n -> n.kind().equals("treaty") && n.begin() <= date.begin())
        .anyMatch(
            n ->
                date.end() <= n.end()
                    || date.begin() >= n.end()
                        && date.begin() - n.end() <= 12
                        && text.substring(n.end(), date.begin())
                            .chars()
                            .noneMatch(c -> ",;،؛".indexOf(c) >= 0));
  }

  /**
   * The first full date of the head is the document's main date, one in a title before those in
   * sentences; the first zone stated is its zone.
   */
  private static DateContext context(
      List<Block> blocks, List<List<DateMention>> mentions, List<List<Name>> names) {
    LocalDate title = null;
    LocalDate told = null;
    ZoneOffset zone = null;
    for (int i = 0; i < mentions.size(); i++) {
      for (DateMention mention : mentions.get(i)) {
        String text = blocks.get(i).string();
        boolean other =
            UNTIL.matcher(before(text, mention)).find() || ofTreaty(mention, text, names.get(i));
        LocalDate day = i < HEAD && !other ? day(mention) : null;
        if (title == null && text.length() < TITLE) {
          title = day;
        } else if (told == null) {
          told = day;
        }
        if (zone == null && mention.value().zone() != null) {
          zone = mention.value().zone();
        }
      }
    }
    LocalDate main = title == null ? told : title;
    return main == null ? DateContext.NONE.withZone(zone) : DateContext.of(main).withZone(zone);
  }

  private static LocalDate day(DateMention mention) {
    var start = mention.value().start();
    boolean whole = start != null && start.year() != null && start.day() != null;
    return whole ? LocalDate.of(start.year(), start.month(), start.day()) : null;
  }

  private static String before(String text, DateMention mention) {
    return text.substring(Math.max(0, mention.begin() - NEAR), mention.begin());
  }

  private static Dated dated(
      DateMention mention, ResolvedDate date, Block block, Gathered gathered) {
    Span span = block.text().source(mention.begin(), mention.end());
    if (date == null) {
      // What has all its parts and is still no date contradicts itself.
      boolean full = mention.value().start().year() != null;
      boolean reversed = full && mention.value().isRange();
      if (!mention.value().isTime()) {
        gathered.issue(
            reversed ? Issue.Kind.END_BEFORE_START : Issue.Kind.AMBIGUOUS_DATE,
            mention.yearly() ? Issue.Severity.INFO : Issue.Severity.WARNING,
            span,
            null,
            reversed
                ? "these dates end before they begin"
                : mention.yearly()
                    ? "a day of every year"
                    : full ? "the calendar has no such day" : "no year is stated near this date",
            "no date");
      }
    } else if (!date.weekdayFits()) {
      gathered.issue(
          Issue.Kind.WEEKDAY_MISMATCH,
          Issue.Severity.WARNING,
          span,
          null,
          date.when().start()
              + " is a "
              + date.when().start().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
          "the date stands, not the weekday");
    } else if (date.ambiguous()) {
      gathered.issue(
          Issue.Kind.AMBIGUOUS_DATE,
          Issue.Severity.WARNING,
          span,
          null,
          "day and month could be the other way round",
          date.when().edtf());
    }
    return new Dated(
        mention.begin(),
        mention.end(),
        date == null ? null : date.when(),
        mention.value().startTime(),
        mention.value().endTime(),
        date == null ? "" : date.inferred());
  }
}
