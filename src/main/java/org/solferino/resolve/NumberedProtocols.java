package org.solferino.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Cover;
import org.solferino.mention.Name;

/**
 * Gives "Protocol III" the treaty that it means: the protocol of that number to a convention that
 * the document has named, where there is just one.
 */
final class NumberedProtocols {
  private static final Map<Lang, Pattern> NUMBERED = new EnumMap<>(Lang.class);

  static {
    NUMBERED.put(
        Lang.EN,
        Pattern.compile(
            "(?<!Additional |Amended |Optional )(?<![\\p{L}\\p{Mn}\\p{Nd}])Protocol (?<number>[IVX]{1,4})(?![\\p{L}\\p{Mn}\\p{Nd}])(?! (?:to|on|of) )"));
    NUMBERED.put(
        Lang.FR,
        Pattern.compile(
            "(?<![\\p{L}\\p{Mn}\\p{Nd}])Protocole (?<number>[IVX]{1,4})(?![\\p{L}\\p{Mn}\\p{Nd}])"
                + "(?! (?:à|de|sur|relati[fv]e?|additionnel|modifié|facultatif)(?!\\p{L}))"));
    NUMBERED.put(
        Lang.ES,
        Pattern.compile(
            "(?<![\\p{L}\\p{Mn}\\p{Nd}])Protocolo (?<number>[IVX]{1,4})(?![\\p{L}\\p{Mn}\\p{Nd}])(?! (?:a|de|sobre|relativo|adicional|enmendado)(?!\\p{L}))"));
    NUMBERED.put(
        Lang.RU,
        Pattern.compile(
            "(?<!дополнительн\\p{L}{2,3} )(?<!\\p{L})[Пп]ротокол\\p{L}{0,2} (?<number>[IVX]{1,4})(?!\\p{L})"
                + "(?! (?:к|о|об|по) )"));
  }

  /** "Protocol V to the" with a convention's name behind it. */
  private static final Pattern OF_CONVENTION =
      Pattern.compile(
          "(?<!\\p{L}|Additional |Amended |Optional )(?:Protocol[eo]?|Протокол\\p{L}{0,2}) (?<number>[IVX]{1,4})"
              + "(?: annexé| anexo)?,? (?:to the|to this|of the|of this|to|of|à la|de la|à|a la|к)"
              + "(?: présente| presente| настоящей)? ");

  /** How a protocol is told from its older self: "as amended on 3 May 1996". */
  private static final Pattern AMENDED =
      Pattern.compile(
          "\\A,? (?:as amended|tel que modifié|tel qu[’']il a été modifié|según fue enmendado"
              + "|en su forma enmendada|с поправками)");

  private final Vocabulary vocabulary;
  private final Set<String> conventions = new TreeSet<>();

  NumberedProtocols(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A treaty has been named: from here on its convention's protocols may be meant. */
  void named(String treaty) {
    String convention = vocabulary.value(treaty, "parentTreaty").orElse(treaty);
    if (!vocabulary.having("parentTreaty", convention).isEmpty()) {
      conventions.add(convention);
    }
  }

  /** The protocols that a block calls by their numbers alone, where no longer name stands. */
  List<Name> in(Block block, List<Name> names) {
    Pattern pattern = conventions.isEmpty() ? null : NUMBERED.get(block.lang());
    if (pattern == null) {
      return List.of();
    }
    List<Name> found = new ArrayList<>();
    Cover taken = Cover.of(names);
    Matcher matcher = pattern.matcher(block.string());
    while (matcher.find()) {
      int begin = matcher.start();
      int end = matcher.end();
      String id = taken.overlaps(begin, end) ? null : meant(matcher.group("number"));
      if (id != null) {
        found.add(new Name(begin, end, id));
      }
    }
    return found;
  }

  /** The protocols named by their numbers and the convention's name, which is part of their own. */
  List<Name> named(String text, List<Name> names) {
    List<Name> found = new ArrayList<>();
    Map<Integer, List<Name>> conventions =
        names.stream()
            .filter(n -> n.kind().equals("treaty"))
            .collect(Collectors.groupingBy(Name::begin));
    Matcher matcher = OF_CONVENTION.matcher(text);
    while (matcher.find()) {
      int begin = matcher.start();
      int end = matcher.end();
      String number = matcher.group("number");
      Stream.of(end - 1, end)
          .flatMap(at -> conventions.getOrDefault(at, List.of()).stream())
          .flatMap(
              convention ->
                  of(convention.id(), number, text, convention.end()).stream()
                      .map(id -> new Name(begin, convention.end(), id)))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<String> of(String convention, String number, String text, int behind) {
    boolean amended = AMENDED.matcher(text).region(behind, text.length()).find();
    Pattern name =
        Pattern.compile(
            (amended ? "\\bAmended " : "(?<!Amended )\\b") + "Protocol " + number + "\\b");
    List<String> meant =
        vocabulary.having("parentTreaty", convention).stream()
            .filter(
                id -> vocabulary.names(id, Lang.EN).stream().anyMatch(n -> name.matcher(n).find()))
            .distinct()
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private String meant(String number) {
    Pattern name = Pattern.compile("\\bProtocol " + number + "\\b");
    List<String> meant =
        conventions.stream()
            .flatMap(convention -> vocabulary.having("parentTreaty", convention).stream())
            .filter(
                id -> vocabulary.names(id, Lang.EN).stream().anyMatch(n -> name.matcher(n).find()))
            .distinct()
            .toList();
    return meant.size() == 1 ? meant.get(0) : null;
  }
}
