package org.solferino.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/**
 * The names in a document that the vocabularies do not hold: treaties, and bodies that are named
 * with their acronym. They are found before references are read, so that a provision may be one of
 * theirs, and an acronym alone means what it was given for.
 */
public final class NewNames {
  private static final String TREATIES = "unknown-treaties";
  private static final String BODIES = "unknown-bodies";
  private static final int MOST = 200;

  /** A thing with its first words in each language. */
  private static final class Thing {
    final Map<Lang, Found> words = new EnumMap<>(Lang.class);
    final String acronym;
    String id;

    Thing(String acronym) {
      this.acronym = acronym;
    }
  }

  /** A name at its place. */
  private record Found(Block block, int begin, int end, String name) {}

  private final List<Block> blocks;
  private final List<List<Name>> names = new ArrayList<>();
  private final Map<String, Thing> things = new LinkedHashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();

  /**
   * Looks for them.
   *
   * @param known what the vocabularies found in each block
   * @param title index of the block that holds the title of the document's own treaty, or -1
   */
  public NewNames(List<Block> blocks, List<List<Name>> known, int title) {
    this.blocks = blocks;
    known.forEach(k -> names.add(new ArrayList<>(k)));
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean read =
          block.kind() != Block.Kind.FURNITURE && block.text().length() <= Phrases.LONGEST;
      if (read && i != title) {
        treaties(block, names.get(i));
      }
      if (read) {
        bodies(block, names.get(i));
      }
    }
    again();
    names.forEach(
        n ->
            n.sort(
                Comparator.comparingInt(Name::begin)
                    .thenComparing(name -> -name.end())
                    .thenComparing(Name::id)));
  }

  /** All names of each block, in order. */
  public List<List<Name>> names() {
    return names;
  }

  /** States the things. */
  public void state(Gathered gathered) {
    for (Thing thing : things.values()) {
      thing.words.forEach(
          (lang, found) -> {
            boolean treaty = thing.id.startsWith("treaty/");
            Evidence evidence =
                new Evidence(
                    found.block().order(),
                    found.block().text().source(found.begin(), found.end()),
                    lang,
                    treaty ? TREATIES : BODIES,
                    "");
            if (treaty) {
              NewName.treaty(thing.id, found.name(), kind(found.name()), lang, evidence, gathered);
            } else {
              NewName.party(
                  thing.id, found.name(), thing.acronym, "Organization", lang, evidence, gathered);
            }
          });
    }
  }

  private static String kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean protocol =
        lower.contains("prot")
            || name.contains("议定书")
            || lower.contains("протокол")
            || name.contains("بروتوكول");
    return protocol ? "protocol" : "convention";
  }

  private void treaties(Block block, List<Name> here) {
    Lang lang = block.lang();
    String text = block.string();
    for (int[] at : NewTreaties.in(text, lang)) {
      String name = nominative(text.substring(at[0], at[1]).strip(), lang);
      String id = "treaty/" + Slug.of(name);
      if (free(here, at[0], at[1]) && room(id)) {
        add(new Thing(null), id, new Found(block, at[0], at[1], name));
        here.add(new Name(at[0], at[1], id));
      }
    }
  }

  /** "Конвенции о защите": the label is the name by itself, whatever case the sentence asks for. */
  private static String nominative(String name, Lang lang) {
    if (lang != Lang.RU) {
      return name;
    }
    return name.replaceFirst("^Конвенци\\p{L}{1,3}", "Конвенция")
        .replaceFirst("^Договор\\p{L}{1,2}(?!\\p{L})", "Договор")
        .replaceFirst("^Протокол\\p{L}{1,2}(?!\\p{L})", "Протокол")
        .replaceFirst("^Пакт\\p{L}{1,2}(?!\\p{L})", "Пакт")
        .replaceFirst("^Соглашени\\p{L}{1,2}(?!\\p{L})", "Соглашение");
  }

  private void bodies(Block block, List<Name> here) {
    Lang lang = block.lang();
    for (NewBodies.Body body : NewBodies.in(block.string(), lang)) {
      Name named = ending(here, body.end());
      boolean taken =
          here.stream()
              .anyMatch(n -> n.begin() < body.acronymEnd() && body.acronymBegin() < n.end());
      if (named != null && !taken) {
        alias(block, named, body.acronym());
      }
      boolean told = body.begin() >= 0 && body.begin() < body.end();
      if (!told || named != null || taken || !whole(here, body)) {
        continue;
      }
      String name = block.string().substring(body.begin(), body.end()).strip();
      if (!NewBodies.body(name, lang)) {
        continue;
      }
      Thing same = things.get(acronyms.getOrDefault(body.acronym(), ""));
      // One acronym, two languages: the document names one body in both.
      boolean other = same != null && !same.words.containsKey(lang);
      String id = other ? same.id : "party/" + Slug.of(name);
      if (!room(id)) {
        continue;
      }
      Found found = new Found(block, body.begin(), body.end(), name);
      if (other) {
        same.words.put(lang, found);
      } else {
        add(new Thing(body.acronym()), id, found);
      }
      String before = acronyms.putIfAbsent(body.acronym(), id);
      if (before != null && !before.equals(id)) {
        // Two bodies of one acronym: alone it means neither.
        acronyms.put(body.acronym(), "");
      }
      here.removeIf(n -> n.begin() >= body.begin() && n.end() <= body.end());
      here.add(new Name(body.begin(), body.end(), id));
    }
  }

  /**
   * An acronym of a known name that the vocabularies do not give, where its letters are the name's.
   */
  private void alias(Block block, Name known, String acronym) {
    String name = block.string().substring(known.begin(), known.end());
    if (NewBodies.initials(name, acronym, block.lang())) {
      String before = acronyms.putIfAbsent(acronym, known.id());
      if (before != null && !before.equals(known.id())) {
        acronyms.put(acronym, "");
      }
    }
  }

  private void add(Thing thing, String id, Found found) {
    Thing first = things.computeIfAbsent(id, k -> thing);
    first.id = id;
    first.words.putIfAbsent(found.block().lang(), found);
  }

  private boolean room(String id) {
    return !Vocabulary.standard().has(id) && (things.containsKey(id) || things.size() < MOST);
  }

  /** A party may stand in a treaty's title, but a body may also be called after a treaty. */
  private static boolean free(List<Name> here, int begin, int end) {
    return here.stream()
        .filter(n -> n.begin() < end && begin < n.end())
        .noneMatch(n -> !n.kind().equals("party") || n.begin() < begin || n.end() > end);
  }

  /** A place, a body or a treaty may be a part of the name; none reaches over its edge. */
  private static boolean whole(List<Name> here, NewBodies.Body body) {
    return here.stream()
        .filter(n -> n.begin() < body.end() && body.begin() < n.end())
        .allMatch(
            n -> n.begin() >= body.begin() && n.end() <= body.end() && !n.kind().equals("process"));
  }

  /** The known name that the bracket stands behind: the acronym is its own. */
  private static Name ending(List<Name> here, int end) {
    return here.stream()
        .filter(n -> n.end() == end && !n.id().matches("party/[A-Z]{3}"))
        .findFirst()
        .orElse(null);
  }

  /** The same names and acronyms elsewhere in the document. */
  private void again() {
    things.forEach(
        (id, thing) ->
            thing.words.forEach((lang, found) -> again(Pattern.quote(found.name()), lang, id)));
    acronyms.forEach(
        (acronym, id) -> {
          if (!id.isEmpty()) {
            again(Pattern.quote(acronym), null, id);
          }
        });
  }

  private void again(String words, Lang lang, String id) {
    boolean edges = lang != Lang.ZH;
    Pattern pattern =
        Pattern.compile(
            edges ? "(?<![\\p{L}\\p{Nd}/.-])" + words + "(?![\\p{L}\\p{Nd}/-])" : words);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (lang != null && block.lang() != lang || block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      List<Name> here = names.get(i);
      var matcher = pattern.matcher(block.string());
      while (matcher.find()) {
        int begin = matcher.start();
        int end = matcher.end();
        if (here.stream().noneMatch(n -> n.begin() < end && begin < n.end())) {
          here.add(new Name(begin, end, id));
        }
      }
    }
  }
}
