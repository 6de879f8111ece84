package org.solferino.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Cover;
import org.solferino.mention.Name;

/**
 * Gives elliptic names of treaties ("the Convention", 《公约》, "its Optional Protocol") the treaty
 * that they mean: the one that the document defined the words for, else the last one of that kind
 * named.
 */
public final class TreatyNames {
  private static final Map<Lang, String> ELLIPTIC = new EnumMap<>(Lang.class);
  private static final Map<Lang, String> DEFINED = new EnumMap<>(Lang.class);

  static {
    ELLIPTIC.put(
        Lang.EN,
        "\\b(?:the|this|said|that|its|their) (?:said )?(?<op>Optional Protocols?)\\b|\\b(?:the|this|said|that) (?:said )?(?<conv>Convention)\\b(?! (?:on|for|relat|against|concern|of))|\\b(?:the|this|said|that) (?:said )?(?<prot>Protocol)\\b(?! (?:[IV]+|on|for|relat|to|additional))|\\b(?:the|this|said|that) (?:said )?(?<treaty>Treaty)\\b(?! (?:on|for|relat|between|concern|of|bod))");
    ELLIPTIC.put(
        Lang.FR,
        "\\b(?:la|ladite|cette|présente) (?<conv>Convention)\\b(?! (?:sur|de|pour|relat|contre|d'))|\\b(?:le|du|au|ledit|présent|son) (?<op>Protocole facultatif)\\b(?! (?:se|à|de))|\\b(?:le|du|au|ledit|présent) (?<prot>Protocole)\\b(?! (?:[IV]+|sur|add|fac|de|à|rel))|\\b(?:le|du|au|ledit|présent) (?<treaty>Traité)\\b(?! (?:sur|de|entre|rel|d'))");
    ELLIPTIC.put(
        Lang.ES,
        "\\b(?:la|dicha|esta|presente) (?<conv>Convención)\\b(?! (?:sobre|de|para|contra|rel))|\\b(?:el|del|al|su) (?<op>Protocolo Facultativo)\\b(?! (?:de|rel))|\\b(?:el|del|al|dicho|presente) (?<prot>Protocolo)\\b(?! (?:[IV]+|sobre|adic|fac|de|rel))|\\b(?:el|del|al|dicho|presente) (?<treaty>Tratado)\\b(?! (?:sobre|de|para|entre|rel))");
    ELLIPTIC.put(
        Lang.RU,
        "(?<op>Факультативн\\p{L}{2,3} протокол\\p{L}{0,2})\\b(?! к(?! н(?:ей|ему|им)))|(?<conv>Конвенци[яиюей]{1,2})\\b(?! (?:о|об|по|против|относ))|(?<prot>Протокол\\p{L}{0,2})\\b(?! (?:[IV]+|о|об|по|к|отн))|(?<treaty>Договор(?:[ауе]|ом)?)\\b(?! (?:о|об|по|между|к|отн))");
    ELLIPTIC.put(
        Lang.AR,
        "(?<op>البروتوكول الاختياري)(?! ل)|(?<conv>الاتفاقية)(?! (?:المتعلقة|الخاصة|بشأن))|(?<prot>البروتوكول)(?! (?:الإضافي|الاختياري|المتعلق|بشأن))|(?<treaty>المعاهدة)(?! (?:المتعلقة|الخاصة|بشأن))");
    ELLIPTIC.put(
        Lang.ZH,
        "[《“\"](?<op>任择议定书)[》”\"]|[《“\"](?<conv>公约)[》”\"]|(?<=[本该])(?<conv2>公约)|[《“\"](?<prot>议定书)[》”\"]|(?<=[本该])(?<prot2>议定书)|及其(?<parts>(?:附加)?议定书)");
    DEFINED.put(Lang.EN, "hereinafter|hereafter|(?:referred to as)|\\(“|\\(\"|\\(the ");
    DEFINED.put(Lang.FR, "ci-après|\\(«|\\(la |\\(le ");
    DEFINED.put(Lang.ES, "en adelante|en lo sucesivo|\\(“|\\(la |\\(el ");
    DEFINED.put(Lang.RU, "далее|именуем|\\(«");
    DEFINED.put(Lang.AR, "فيما يلي|يشار إليها|المشار إليها");
    DEFINED.put(Lang.ZH, "下称|简称|以下称");
  }

  private static final Comparator<Name> IN_ORDER =
      Comparator.comparingInt(Name::begin).thenComparing(n -> -n.end()).thenComparing(Name::id);

  private final Map<Lang, Pattern> elliptic = new EnumMap<>(Lang.class);
  private final Map<Lang, Pattern> defined = new EnumMap<>(Lang.class);
  private final Vocabulary vocabulary = Vocabulary.standard();
  private final NumberedProtocols numbered = new NumberedProtocols(vocabulary);
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> last = new HashMap<>();

  public TreatyNames() {
    // A word's edge is one in every script.
    ELLIPTIC.forEach(
        (l, p) -> elliptic.put(l, Pattern.compile(p, Pattern.UNICODE_CHARACTER_CLASS)));
    DEFINED.forEach((l, p) -> defined.put(l, Pattern.compile(p)));
  }

  /**
   * The treaty whose text the document is: in it "the Convention" is that treaty, whatever else is
   * named.
   *
   * @param block index of the block that holds its title
   * @param name of the treaty there
   * @param kind {@code conv}, {@code prot} or {@code other}
   */
  public record Own(int block, Name name, String kind) {}

  /** The names of each block with the elliptic ones added, in order. */
  public List<List<Name>> resolve(List<Block> blocks, List<List<Name>> names) {
    return resolve(blocks, names, null);
  }

  /** Likewise in the text of a treaty ({@code own}; null in any other document). */
  public List<List<Name>> resolve(List<Block> blocks, List<List<Name>> names, Own own) {
    List<List<Name>> resolved = new ArrayList<>();
    if (own != null) {
      aliases.put(own.kind(), own.name().id());
      // In its own text "the Treaty" is this one.
      aliases.put("treaty", own.name().id());
    }
    for (int i = 0; i < blocks.size(); i++) {
      List<Name> here = names.get(i);
      if (own != null && i == own.block() && !here.contains(own.name())) {
        here = new ArrayList<>(here);
        here.add(0, own.name());
      }
      resolved.add(block(blocks.get(i), here));
    }
    return resolved;
  }

  private List<Name> block(Block block, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    Pattern pattern = elliptic.get(block.lang());
    if (pattern == null) {
      names.forEach(this::named);
      all.sort(IN_ORDER);
      return all;
    }
    String text = block.string();
    Matcher matcher = pattern.matcher(text);
    Cover treaties = Cover.of(names.stream().filter(n -> n.kind().equals("treaty")).toList());
    int next = 0;
    while (matcher.find()) {
      String kind = kind(matcher);
      int begin = matcher.start(kind);
      int end = matcher.end(kind);
      while (next < names.size() && names.get(next).begin() < begin) {
        named(names.get(next++));
      }
      if (treaties.holds(begin, end)) {
        continue;
      }
      String key = kind.replaceAll("\\d", "");
      String before = text.substring(Math.max(0, begin - 30), begin);
      if (defined.get(block.lang()).matcher(before).find() && lastOf(key) != null) {
        aliases.put(key, lastOf(key));
      }
      String id = meant(key);
      if (id != null) {
        all.add(new Name(begin, end, id));
        named(new Name(begin, end, id));
      }
    }
    while (next < names.size()) {
      named(names.get(next++));
    }
    List<Name> whole = numbered.named(text, all);
    Cover named = Cover.of(whole);
    all.removeIf(n -> named.holds(n.begin(), n.end()));
    all.addAll(whole);
    all.addAll(numbered.in(block, all));
    all.sort(IN_ORDER);
    return all;
  }

  private static String kind(Matcher matcher) {
    Set<String> groups = Set.of("op", "conv", "prot", "conv2", "prot2", "parts", "treaty");
    for (String group : groups.stream().sorted().toList()) {
      try {
        if (matcher.group(group) != null) {
          return group;
        }
      } catch (IllegalArgumentException e) {
        // This language's pattern has no such group.
        continue;
      }
    }
    throw new IllegalStateException("a match without a kind");
  }

  private void named(Name name) {
    if (!name.kind().equals("treaty")) {
      return;
    }
    numbered.named(name.id());
    String kind = vocabulary.value(name.id(), "treatyKind").orElse("treaty");
    last.put("any", name.id());
    if (kind.equals("treaty")) {
      last.put("treaty", name.id());
    }
    last.put(
        kind.equals("convention") ? "conv" : kind.equals("protocol") ? "prot" : "other", name.id());
  }

  private String lastOf(String kind) {
    return last.get(kind.equals("op") ? "conv" : kind);
  }

  private String meant(String kind) {
    return switch (kind) {
      case "op" -> optional(last.get("any") == null ? null : parent(last.get("any")));
      case "parts" -> last.get("any") == null ? null : additional(last.get("any"));
      case "conv" -> aliases.getOrDefault("conv", last.get("conv"));
      default -> aliases.getOrDefault(kind, last.get(kind));
    };
  }

  /** The treaty itself, or the one it is a protocol to. */
  private String parent(String id) {
    return vocabulary.value(id, "parentTreaty").orElse(id);
  }

  private String optional(String parent) {
    if (parent == null) {
      return null;
    }
    return vocabulary.having("parentTreaty", parent).stream()
        .filter(id -> vocabulary.label(id, Lang.EN).filter(l -> l.contains("Optional")).isPresent())
        .findFirst()
        .orElse(null);
  }

  /** "The Conventions and their Protocols": the collective of the protocols, where there is one. */
  private String additional(String parent) {
    List<String> protocols = vocabulary.having("parentTreaty", parent);
    return protocols.stream()
        .filter(id -> !vocabulary.having("isPartOf", id).isEmpty())
        .findFirst()
        .orElse(null);
  }
}
