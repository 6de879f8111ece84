package org.solferino.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solferino.document.Lang;
import org.solferino.fact.Evidence;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/**
 * Who took part in a meeting and in which role: paragraphs that name a role and list parties. A
 * name that the vocabularies do not hold becomes a party of its own, marked as not reconciled.
 */
final class Participants {
  private static final String EXTRACTOR = "participants";

  /** Cue and role, the more special one first: a State not party is spoken of as a party too. */
  private static final List<String[]> ROLES =
      List.of(
          new String[] {"observers", "Observer"},
          new String[] {"signatories", "Signatory"},
          new String[] {"ngos", "NonGovernmental"},
          new String[] {"states-parties", "StateParty"},
          new String[] {"entities", "InvitedOrganization"},
          new String[] {"organisations", "InvitedOrganization"});

  /** A paragraph's number and a preposition may stand before its role. */
  private static final int OPENING = 16;

  private static final Pattern ITEM =
      Pattern.compile(
          "[、，,;；،؛]|和(?=[^、，,;；]{1,30}$)| and (?=[^,;]{1,80}$)| et (?=[^,;]{1,80}$)| y (?=[^,;]{1,80}$)| и (?=[^,;]{1,80}$)");
  private static final Pattern ACRONYM =
      Pattern.compile("[(（]([A-Z][A-Z /.-]{1,24}|[^()（）]{1,12})[)）]");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.、)]\\s{0,3}");

  /** An article before a sentence's first name, no more. */
  private static final int ARTICLE = 5;

  private final Reading reading;
  private final List<Fact.Meeting> meetings;
  private final Gathered gathered;

  Participants(Reading reading, List<Fact.Meeting> meetings, Gathered gathered) {
    this.reading = reading;
    this.meetings = meetings;
    this.gathered = gathered;
  }

  /**
   * @param held the meetings that the document reports on
   */
  void extract(List<String> held) {
    if (held.isEmpty()) {
      return;
    }
    for (Read read : reading.body()) {
      String text = read.text();
      Lang lang = read.block().lang();
      int colon = colon(text);
      String leadIn = text.substring(0, colon < 0 ? Math.min(text.length(), 600) : colon);
      boolean listed = false;
      for (String[] role : ROLES) {
        if (colon < 0 && role[0].equals("observers") && opens(text, lang)) {
          list(read, observers(text, lang).end(), role[1], held);
          break;
        }
        boolean list = colon >= 0 || role[0].equals("organisations");
        if (list && leadIn.length() < 600 && Phrases.standard().holds(role[0], lang, leadIn)) {
          list(read, colon < 0 ? 0 : colon + 1, role[1], held);
          listed = true;
          break;
        }
      }
      if (!listed && colon < 0 && text.length() < 600) {
        told(read, held);
      }
    }
  }

  private static int number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? number.end() : 0;
  }

  /** A sentence that opens with who took part: "Nigeria and the Sudan, signatories, took part". */
  private void told(Read read, List<String> held) {
    Lang lang = read.block().lang();
    Matcher took = Phrases.standard().find("took-part", lang, read.text());
    List<Name> names = took == null ? List.of() : read.names("party", 0, took.start());
    if (names.isEmpty() || names.get(0).begin() - number(read.text()) > ARTICLE) {
      return;
    }
    String role =
        Phrases.standard().holds("signatories", lang, read.text())
            ? "Signatory"
            : Phrases.standard().holds("observers", lang, read.text()) ? "Observer" : null;
    Name last = null;
    for (Name name : names) {
      boolean part = last != null && PART_OF.matcher(between(read, last, name)).matches();
      last = name;
      if (part) {
        continue;
      }
      boolean state = name.id().matches("party/[A-Z]{3}");
      String own = state || "Observer".equals(role) ? role : "InvitedOrganization";
      if (own != null && !addressees(name.id())) {
        add(held, name.id(), own, read.evidence(name.begin(), name.end(), EXTRACTOR));
      }
    }
  }

  /** "The Mine Action Service of the United Nations": the second name is a part of the first's. */
  private static final Pattern PART_OF =
      Pattern.compile(" (?:(?:of(?: the)?|des?|du|de las?|del|de los) |de l['’])?");

  /** "4. As observers, Armenia and Indonesia attended": the role opens the paragraph. */
  private static boolean opens(String text, Lang lang) {
    Matcher cue = observers(text, lang);
    return cue != null && cue.start() <= OPENING && text.length() < 600;
  }

  private static Matcher observers(String text, Lang lang) {
    return Phrases.standard().find("observers", lang, text);
  }

  private static int colon(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  private void list(Read read, int begin, String role, List<String> held) {
    boolean states =
        role.equals("StateParty") || role.equals("Signatory") || role.equals("Observer");
    List<Name> names = read.names("party", begin, read.text().length());
    if (begin == 0 || states) {
      Name last = null;
      for (Name name : names) {
        boolean part = last != null && PART_OF.matcher(between(read, last, name)).matches();
        last = name;
        if (name.id().matches("party/[A-Z]{3}") || begin == 0 && !part && !addressees(name.id())) {
          add(held, name.id(), role, read.evidence(name.begin(), name.end(), EXTRACTOR));
        }
      }
      return;
    }
    String text = read.text();
    Matcher parts = ITEM.matcher(text);
    parts.region(begin, text.length());
    int from = begin;
    while (parts.find()) {
      from = item(read, from, parts.start(), parts.end(), role, names, held);
    }
    item(read, from, text.length(), text.length(), role, names, held);
  }

  private static String between(Read read, Name last, Name name) {
    return read.text().substring(Math.min(last.end(), name.begin()), name.begin());
  }

  private static boolean addressees(String id) {
    return Vocabulary.standard().value(id, "type").filter("AddresseeClass"::equals).isPresent();
  }

  /** Takes one item of a list; returns where the next one begins: a known name may hold a comma. */
  private int item(
      Read read, int from, int to, int next, String role, List<Name> names, List<String> held) {
    for (Name name : names) {
      if (name.begin() < to && name.end() > to) {
        return from;
      }
    }
    String words = read.text().substring(from, to);
    int lead = words.length() - words.stripLeading().length();
    // Arabic writes "and" before each member of a list but the first, as one word with it.
    if (read.block().lang() == Lang.AR
        && words.startsWith("و", lead)
        && from > 0
        && "،؛".indexOf(read.text().charAt(from - 1)) >= 0) {
      lead++;
    }
    String item = words.substring(lead).strip().replaceAll("[。.]$", "");
    if (item.length() < 2 || item.length() > 160) {
      return next;
    }
    int begin = from + lead;
    Evidence evidence = read.evidence(begin, begin + item.length(), EXTRACTOR);
    Matcher acronym = ACRONYM.matcher(item);
    String bare = (acronym.find() ? item.substring(0, acronym.start()) : item).strip();
    for (Name name : names) {
      // An article may stand before a name: "the", "l'".
      boolean whole =
          name.begin() >= begin - 1
              && name.begin() <= begin + 4
              && name.end() >= begin + bare.length() - 1;
      boolean known = Vocabulary.standard().has(name.id());
      if (whole && known && !name.id().matches("party/[A-Z]{3}")) {
        add(held, name.id(), role, evidence);
        return next;
      }
    }
    String type = role.equals("NonGovernmental") ? "NonGovernmentalOrganization" : "Organization";
    acronym.reset();
    String id =
        NewName.party(
            bare,
            acronym.find() ? acronym.group(1) : null,
            type,
            read.block().lang(),
            evidence,
            gathered);
    add(held, id, role, evidence);
    return next;
  }

  private void add(List<String> held, String party, String role, Evidence evidence) {
    for (String meeting : held) {
      gathered.add(new Fact.Participation(meeting, new Said<>(party, evidence), role));
    }
  }

  List<Fact.Meeting> meetings() {
    return meetings;
  }
}
