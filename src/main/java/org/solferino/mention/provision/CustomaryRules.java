package org.solferino.mention.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;

/**
 * Finds rules of the ICRC study of customary international humanitarian law (Henckaerts and
 * Doswald-Beck, 2005), cited by their number: "Rule 15 of customary IHL". The words stand in {@code
 * language/customary-rules.tsv}; a rule of anything else, such as rules of procedure, is none.
 */
public final class CustomaryRules {
  /** The study as a work. */
  public static final String STUDY = "treaty/customary-ihl";

  private static final String TABLE = "/language/customary-rules.tsv";
  private static final int LAST = 161;
  private static final int NEAR = 160;
  private static final String NUMBERS =
      "\\s?(?<first>\\p{Nd}{1,3})(?<more>(?:\\s?(?:[,،、–—-]|and|to|et|à|y|a|и|по|و|إلى|和|至)\\s?\\p{Nd}{1,3}(?!\\p{Nd})){0,12}+)(?!\\p{Nd})";
  private static final Pattern NEXT =
      Pattern.compile("(?<joint>[^\\p{Nd}]{1,16}+)(?<number>\\p{Nd}+)");
  private static final Pattern RANGE = Pattern.compile("[–—-]|to|à|a|по|إلى|至");
  private static final Pattern PROCEDURE =
      Pattern.compile(
          "(?iu)procedur|procédure|intérieur|procedimiento|reglamento|процедур|الداخلي|الإجراءات|议事");

  private record Row(Lang lang, Pattern rule, Pattern near) {}

  private static final List<Row> ROWS = rows();

  private CustomaryRules() {}

  private static List<Row> rows() {
    try (InputStream in = CustomaryRules.class.getResourceAsStream(TABLE)) {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(
              cells ->
                  new Row(
                      Lang.of(cells[0]),
                      Pattern.compile(cells[1] + NUMBERS, flags),
                      Pattern.compile(cells[2], flags)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  /** The rules cited in a text, in order. */
  public static List<ProvisionMention> in(String text, Lang lang) {
    List<ProvisionMention> found = new ArrayList<>();
    for (Row row : ROWS) {
      Matcher rule = row.lang() == lang ? row.rule().matcher(text) : null;
      while (rule != null && rule.find()) {
        int begin = rule.start();
        int end = rule.end();
        String around =
            text.substring(Math.max(0, begin - NEAR), Math.min(text.length(), end + NEAR));
        boolean free = found.stream().noneMatch(f -> f.begin() < end && begin < f.end());
        List<Target> targets = targets(rule.group("first"), rule.group("more"));
        if (free
            && !targets.isEmpty()
            && row.near().matcher(around).find()
            && !PROCEDURE.matcher(around).find()) {
          found.add(new ProvisionMention(begin, end, targets));
        }
      }
    }
    found.sort(Comparator.comparingInt(ProvisionMention::begin));
    return found;
  }

  private static List<Target> targets(String first, String more) {
    List<Target> targets = new ArrayList<>();
    int last = Integer.parseInt(first);
    add(targets, last);
    Matcher next = NEXT.matcher(more);
    while (next.find()) {
      int number = Integer.parseInt(next.group("number"));
      boolean range = RANGE.matcher(next.group("joint").strip()).matches();
      for (int i = range && last < number ? last + 1 : number; i <= Math.min(number, LAST); i++) {
        add(targets, i);
      }
      last = number;
    }
    return targets;
  }

  private static void add(List<Target> targets, int number) {
    if (number >= 1 && number <= LAST) {
      targets.add(new Target(STUDY, Target.Base.NONE, List.of("rule_" + number)));
    }
  }
}
