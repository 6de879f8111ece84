package org.solferino.extract.treaty;

import java.util.List;
import java.util.Locale;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.mention.provision.Numerals;
import org.solferino.mention.provision.ProvisionWords;

/** Reads an annex: its heading, then sections that are numbered or only marked by a sign. */
final class Sections {
  private static final String BULLETS = "-•–—·*●▪";
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_HEADING = 60;

  private final Page page;
  private final Node annex;
  private final Points points = new Points();
  private final Containers containers;

  /** The annex itself, or the part of it that the sections stand in. */
  private Node holder;

  private int count;
  private boolean marked;

  Sections(Page page, Node annex) {
    this.page = page;
    this.annex = annex;
    this.holder = annex;
    this.containers = new Containers(annex);
    points.within(annex, annex.begin);
  }

  /** The heading of a part, chapter or section of the annex, put on the page at {@code begin}. */
  void part(Container heading, int begin, Block block) {
    ended(begin);
    containers.open(heading, begin, block);
    holder = containers.inner();
    count = 0;
    marked = false;
    points.within(holder, begin);
  }

  /** Whether a line is the title of the part whose bare number stands above it. */
  boolean titles(Block block) {
    return containers.titles(block);
  }

  void title(int begin, int end) {
    containers.title(begin, end);
  }

  /** The innermost part of the annex that is open, or null. */
  Node inner() {
    return containers.inner();
  }

  /** An annex's heading at the start of a block. */
  record Title(String item, String step, int rest) {
    static Title read(Block block) {
      String text = block.string();
      int at = Heading.skipSpace(text, 0);
      String item = Heading.listNumber(text, at);
      if (item != null) {
        at = Heading.skipSpace(text, at + item.length() + 1);
      }
      if (at >= text.length() || text.length() - at > LONGEST_TITLE) {
        return null;
      }
      ProvisionWords words = ProvisionWords.of(block.lang());
      ProvisionWords.Word unit = words.at("units", text, at);
      if (unit == null || !unit.key().equals("annex")) {
        unit = words.at("unit", text, at);
      }
      if (unit == null || !unit.key().equals("annex")) {
        return null;
      }
      int end = at + unit.text().length();
      String rest = text.substring(end).strip();
      char last = rest.isEmpty() ? ' ' : rest.charAt(rest.length() - 1);
      boolean sentence = ".。;；,，".indexOf(last) >= 0;
      boolean goesOn =
          !rest.isEmpty() && Character.isLowerCase(rest.charAt(0)) && !ofTreaty(rest, words);
      return sentence || goesOn ? null : new Title(item, step(rest, block.lang()), text.length());
    }

    /** "to the Convention": the words end with the treaty. */
    private static boolean ofTreaty(String rest, ProvisionWords words) {
      for (int i = 0; i < rest.length(); i++) {
        ProvisionWords.Word title = words.at("text-title", rest, i);
        ProvisionWords.Word word = title == null ? words.at("base", rest, i) : title;
        if (word != null && i + word.text().length() == rest.length()) {
          return true;
        }
      }
      return false;
    }

    private static String step(String rest, Lang lang) {
      int[] spelled =
          lang == Lang.ZH ? null : Heading.spelled(rest, 0, lang, ProvisionWords.of(lang));
      if (spelled != null) {
        return "annex_" + Numerals.roman(spelled[0]).toUpperCase(Locale.ROOT);
      }
      String run = rest.split("[\\s:：.]", 2)[0];
      int value =
          lang == Lang.ZH && Numerals.chineseValue(run) > 0
              ? Numerals.chineseValue(run)
              : Math.max(Heading.digits(run), Numerals.romanValue(run.toLowerCase(Locale.ROOT)));
      return value == 0 ? "annex" : "annex_" + Numerals.roman(value).toUpperCase(Locale.ROOT);
    }
  }

  /** Whether a line is the clause behind an annex that was one item of a list. */
  boolean closes(String line) {
    String number = Heading.listNumber(line, Heading.skipSpace(line, 0));
    return number != null
        && annex.sourceNumber != null
        && Heading.digits(number) == Heading.digits(annex.sourceNumber) + 1
        && (marked || Heading.digits(number) != count + 1);
  }

  /** Reads one block of the annex, from {@code begin} to {@code end} of the page. */
  void line(int begin, int end, Block block) {
    containers.close();
    String text = block.string();
    int at = Heading.skipSpace(text, 0);
    String number = Heading.listNumber(text, at);
    boolean bullet =
        at + 1 < text.length()
            && BULLETS.indexOf(text.charAt(at)) >= 0
            && Page.space(text.charAt(at + 1));
    boolean plain =
        number == null && block.kind() == Block.Kind.LIST_ITEM && opensNoPoint(text, at);
    if (number != null && Heading.digits(number) == count + 1 && !marked) {
      open(begin, begin + at + number.length() + 1, end, number);
    } else if (number == null && (bullet || plain) && (marked || count == 0)) {
      marked = true;
      open(begin, begin + at + (bullet ? 1 : 0), end, Integer.toString(count + 1));
    }
    Node open = count == 0 ? holder : holder.last();
    List<Marker> markers = new Markers(page, Math.max(begin, open.body), end).read();
    for (int i = 0; i < markers.size(); i++) {
      int major = markers.get(i).major();
      if (markers.get(i).paragraph() == 0 && (major == 0 || major == count)) {
        points.read(markers.get(i), i + 1 < markers.size() ? markers.get(i + 1) : null);
      }
    }
  }

  private static boolean opensNoPoint(String text, int at) {
    return at < text.length() && "(（".indexOf(text.charAt(at)) < 0;
  }

  private void open(int begin, int body, int end, String number) {
    ended(begin);
    count++;
    boolean part = holder != annex;
    Node section =
        new Node(
            holder,
            part ? "Paragraph" : "AnnexSection",
            (part ? "para_" : "sec_") + count,
            number,
            begin,
            body);
    points.within(section, begin);
    title(section, end);
  }

  private void ended(int at) {
    if (count > 0) {
      points.close(0, at);
      holder.last().end = at;
    }
  }

  private static boolean colon(char c) {
    return c == '：' || c == ':';
  }

  /** A short line, or short words before a colon, are the section's title. */
  private void title(Node section, int end) {
    int from = section.body;
    while (from < end && Page.space(page.at(from))) {
      from++;
    }
    for (int i = from; i < end && i - from <= LONGEST_HEADING; i++) {
      if (Character.isDigit(page.at(i))) {
        // Words that cite a number are no title.
        return;
      }
      if (colon(page.at(i))) {
        section.heading(from, i);
        section.body = i + 1;
        return;
      }
      if (".。;；".indexOf(page.at(i)) >= 0) {
        return;
      }
    }
    if (end - from <= LONGEST_HEADING) {
      section.heading(from, end);
      section.body = end;
    }
  }

  boolean marked() {
    return marked;
  }

  void finish(int end) {
    points.close(0, end);
    ended(end);
    annex.end = end;
  }
}
