package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.List;
import org.solferino.mention.provision.ProvisionWords;

/** Divides an article into paragraphs and points. */
final class Paragraphs {
  private static final int WIDEST_GAP = 3;
  private static final int SHORTEST_SENTENCE = 8;
  private static final String STOPS = ".。;；؛!?؟»”\"";

  private final Page page;
  private final Node article;

  Paragraphs(Page page, Node article) {
    this.page = page;
    this.article = article;
  }

  /** An article whose paragraphs are numbered 1., 2., … or (1), (2), … or not at all. */
  void read() {
    List<Marker> markers = new Markers(page, article.body, article.end).read();
    boolean dotted = markers.stream().anyMatch(m -> m.paragraph() == 1);
    Points points = new Points();
    points.within(article, article.body);
    int last = 0;
    boolean decimals = false;
    int from = article.body;
    for (int i = 0; i < markers.size(); i++) {
      Marker marker = markers.get(i);
      flush(points, from, marker.begin(), marker);
      from = marker.end();
      if (marker.major() > 0) {
        boolean own = !dotted && marker.major() == Heading.digits(article.number);
        if (own && marker.digits() == last + 1 && (decimals || last == 0)) {
          decimals = true;
          last++;
          open(points, last, marker.said(), marker.begin(), marker.end());
        } else if (!decimals && last + 1 == marker.major() && marker.digits() == 1) {
          last++;
          open(points, last, Integer.toString(last), marker.begin(), marker.begin());
          points.read(marker, null);
        } else if (!decimals && last == marker.major()) {
          points.read(marker, null);
        }
        continue;
      }
      int value = dotted ? marker.paragraph() : marker.digits();
      boolean line = page.lineStart(marker.begin());
      boolean goes = value == last + 1 && (dotted || line || last == 0 || value > 1);
      // A paragraph that was lost leaves a gap; only a new line may jump it.
      boolean jumps = line && last > 0 && value > last && value - last <= WIDEST_GAP;
      if (value > 0 && (goes || jumps)) {
        open(
            points,
            value,
            dotted ? marker.said() : Integer.toString(value),
            marker.begin(),
            marker.end());
        last = value;
      } else if (marker.paragraph() == 0) {
        points.read(marker, i + 1 < markers.size() ? markers.get(i + 1) : null);
      }
    }
    flush(points, from, article.end, null);
    finish(points);
  }

  /**
   * Words that stand flush behind the last point are the paragraph's: a line of their own behind a
   * sentence's end, unless the list goes on behind them.
   */
  private void flush(Points points, int from, int to, Marker next) {
    if (!points.open() || points.expects(next)) {
      return;
    }
    for (int line = page.nextLine(from); line >= 0 && line < to; line = page.nextLine(line)) {
      boolean stop = STOPS.indexOf(page.at(page.last(line))) >= 0;
      if (stop
          && line < to
          && !Character.isLowerCase(page.at(line))
          && !page.text(line, to).isBlank()) {
        points.close(0, line);
        return;
      }
    }
  }

  /**
   * An article that stands in a list item: the item's rest and the items behind it are its
   * paragraphs, counted anew. Where items were run together, the end of a sentence shows as a colon
   * that leads to no enumeration: there a paragraph ends.
   *
   * @param item number of the item that holds the heading
   */
  void readItems(int item) {
    List<Marker> markers = new Markers(page, article.body, article.end).read();
    Points points = new Points();
    int count = 1;
    int printed = item;
    open(points, count, "1", article.body, article.body);
    source(printed, count);
    splits(points, count, printed, article.body, limit(markers, 0));
    count = article.parts.size();
    for (int i = 0; i < markers.size(); i++) {
      Marker marker = markers.get(i);
      boolean line = page.lineStart(marker.begin());
      if (marker.paragraph() > 0) {
        if (line && marker.paragraph() == printed + 1) {
          printed++;
          count++;
          open(points, count, Integer.toString(count), marker.begin(), marker.end());
          source(printed, count);
          splits(points, count, printed, marker.end(), limit(markers, i + 1));
          count = article.parts.size();
        }
      } else {
        points.read(marker, i + 1 < markers.size() ? markers.get(i + 1) : null);
      }
    }
    finish(points);
    if (article.parts.size() == 1 && article.parts.get(0).parts.isEmpty()) {
      article.parts.clear();
    }
  }

  private int limit(List<Marker> markers, int from) {
    return from < markers.size() ? markers.get(from).begin() : article.end;
  }

  private void source(int printed, int count) {
    if (printed != count) {
      article.last().sourceNumber = Integer.toString(printed);
    }
  }

  /**
   * Opens a paragraph behind each colon that ends a sentence between {@code from} and {@code to}.
   */
  private void splits(Points points, int count, int printed, int from, int to) {
    int next = count;
    int sentence = from;
    for (int i = from; i < to; i++) {
      char c = page.at(i);
      if ("。；;.".indexOf(c) >= 0) {
        sentence = i + 1;
      } else if ((c == '：' || c == ':') && ends(sentence, i, to)) {
        next++;
        open(points, next, Integer.toString(next), i + 1, i + 1);
        source(printed, next);
        sentence = i + 1;
      }
    }
  }

  private boolean ends(int sentence, int colon, int to) {
    String before = page.text(sentence, colon);
    String after = page.text(colon + 1, to).strip();
    if (before.strip().length() < SHORTEST_SENTENCE || after.length() < SHORTEST_SENTENCE) {
      return false;
    }
    boolean quoted = "“\"«《".indexOf(after.charAt(0)) >= 0;
    ProvisionWords words = ProvisionWords.of(page.block(colon).lang());
    boolean leads = words.kind("text-leadin").stream().anyMatch(w -> before.contains(w.text()));
    return !quoted && !leads && !Character.isDigit(after.charAt(0)) && after.charAt(0) != '(';
  }

  private void open(Points points, int value, String number, int begin, int body) {
    if (!article.parts.isEmpty() && article.last().type.equals("Paragraph")) {
      points.close(0, begin);
      article.last().end = begin;
    }
    points.within(new Node(article, "Paragraph", "para_" + value, number, begin, body), begin);
  }

  private void finish(Points points) {
    points.close(0, article.end);
    Node last = article.last();
    if (last != null && last.type.equals("Paragraph")) {
      last.end = article.end;
    }
  }

  /** All nodes of a tree, each before its parts. */
  static void list(Node node, List<Node> out) {
    List<Node> open = new ArrayList<>(List.of(node));
    while (!open.isEmpty()) {
      Node next = open.remove(open.size() - 1);
      out.add(next);
      for (int i = next.parts.size() - 1; i >= 0; i--) {
        open.add(next.parts.get(i));
      }
    }
  }
}
