package org.solferino.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/**
 * A list of participants: headings that name a role, and under them one party a line, with its
 * delegates. An organisation that the vocabularies do not hold is told by its acronym in brackets
 * or by a word such as "institute"; persons are left alone.
 */
final class ParticipantList {
  private static final String EXTRACTOR = "participant-list";
  private static final int LONGEST = 160;
  private static final List<String[]> ROLES =
      List.of(
          new String[] {"role-observers", "Observer"},
          new String[] {"role-signatories", "Signatory"},
          new String[] {"role-states-parties", "StateParty"},
          new String[] {"role-states", "ParticipantRole"},
          new String[] {"role-organisations", "InvitedOrganization"},
          new String[] {"role-ngos", "NonGovernmental"},
          new String[] {"role-academia", "AcademicParticipant"});
  private static final Set<String> BODIES =
      Set.of("InvitedOrganization", "NonGovernmental", "AcademicParticipant");
  private static final Pattern ACRONYM =
      Pattern.compile("\\s?[(（]([\\p{Lu}][\\p{L}\\p{N} /.&-]{1,20})[)）]$");

  private final Reading reading;
  private final Gathered gathered;
  private final Set<String> once = new LinkedHashSet<>();

  ParticipantList(Reading reading, Gathered gathered) {
    this.reading = reading;
    this.gathered = gathered;
  }

  /**
   * @param held the meetings that the document is about
   */
  void extract(List<String> held) {
    if (held.isEmpty()) {
      return;
    }
    boolean begun = false;
    String role = "ParticipantRole";
    List<Read> body = reading.body();
    for (int i = 0; i < body.size(); i++) {
      Read read = body.get(i);
      String text = read.text().strip();
      Lang lang = read.block().lang();
      if (text.length() < LONGEST && Phrases.standard().holds("list-of-participants", lang, text)) {
        begun = true;
        continue;
      }
      if (!begun || text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      String heading = heading(text, lang);
      if (heading != null) {
        role = heading;
      } else if (Headings.is(read) && read.names("party", 0, read.text().length()).isEmpty()) {
        // Under a heading that says no role nobody's role is known.
        role = null;
      } else if (role != null) {
        entry(read, role, i + 1 < body.size() && person(body.get(i + 1)), held);
      }
    }
  }

  private static String heading(String text, Lang lang) {
    return ROLES.stream()
        .filter(role -> Phrases.standard().holds(role[0], lang, text))
        .map(role -> role[1])
        .findFirst()
        .orElse(null);
  }

  private static boolean person(Read read) {
    return person(read.text().strip(), read.block().lang());
  }

  private static boolean person(String text, Lang lang) {
    return Phrases.standard().holds("person", lang, text) || text.contains("@");
  }

  /** {@code delegates}: whether a person stands on the next line, so that this one is a party. */
  private void entry(Read read, String role, boolean delegates, List<String> held) {
    String text = read.text();
    Matcher acronym = ACRONYM.matcher(text);
    int end = acronym.find() ? acronym.start() : text.length();
    List<Name> names =
        read.names("party", 0, text.length()).stream()
            .filter(n -> Vocabulary.standard().has(n.id()))
            .toList();
    Name known = names.stream().filter(n -> n.begin() > end).findFirst().orElse(null);
    if (known != null && names.stream().allMatch(n -> n.end() > end || n.id().equals(known.id()))) {
      // The name is written in another way than the vocabularies do, the acronym is not.
      add(held, known.id(), role, read.evidence(0, text.length(), EXTRACTOR));
      return;
    }
    if (!names.isEmpty() && onlyNames(text.substring(0, end), names)) {
      for (Name name : names) {
        if (name.begin() < end) {
          add(held, name.id(), role, read.evidence(name.begin(), name.end(), EXTRACTOR));
        }
      }
      return;
    }
    Lang lang = read.block().lang();
    String bare = text.substring(0, end).strip();
    boolean body =
        end < text.length()
            || delegates && !Character.isLowerCase(bare.codePointAt(0))
            || Phrases.standard().holds("organisation", lang, bare);
    if (BODIES.contains(role)
        && body
        && !person(bare, lang)
        && bare.length() >= 4
        && ",，;；:：.。".chars().noneMatch(c -> bare.indexOf(c) >= 0)) {
      Evidence evidence = read.evidence(0, end, EXTRACTOR);
      String type =
          role.equals("NonGovernmental")
              ? "NonGovernmentalOrganization"
              : role.equals("AcademicParticipant") ? "AcademicInstitution" : "Organization";
      String id =
          NewName.party(
              bare, end < text.length() ? acronym.group(1) : null, type, lang, evidence, gathered);
      add(held, id, role, evidence);
    }
  }

  /** Whether a line holds nothing but names of parties and what joins them. */
  private static boolean onlyNames(String text, List<Name> names) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Name name : names) {
      if (name.begin() >= from && name.begin() < text.length()) {
        rest.append(text, from, name.begin()).append(' ');
        from = Math.min(name.end(), text.length());
      }
    }
    rest.append(text.substring(from));
    for (String word : rest.toString().split("[\\s,;、，；:：.()（）*\\d-]++")) {
      if (!word.isEmpty()
          && !Set.of("and", "et", "y", "и", "و", "和", "the", "la", "le").contains(word)) {
        return false;
      }
    }
    return true;
  }

  private void add(List<String> held, String party, String role, Evidence evidence) {
    for (String meeting : held) {
      if (once.add(meeting + " " + role + " " + party)) {
        gathered.add(new Fact.Participation(meeting, new Said<>(party, evidence), role));
      }
    }
  }
}
