package org.solferino.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.source.drawn.Piece;

/**
 * The pages of a tagged PDF put together as its structure tree says, where that can be trusted: it
 * covers the text, and its paragraphs are paragraphs.
 */
final class TaggedLayout {
  /** A page without its running heads and feet. */
  record Sheet(int number, List<Glyph> glyphs, Footnotes notes, List<Line> furniture) {}

  /** Share of the letters that the tree must cover. */
  private static final double COVERED = 0.95;

  /** Share of the letters that may be marked as no part of the text. */
  private static final double ARTIFACTS = 0.25;

  /** The longest mean length of a paragraph, in characters. */
  private static final int LONG = 2500;

  private final List<Sheet> sheets;
  private final List<Tags.Text> texts;
  private final Map<Tags.Mark, List<Glyph>> marked = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Set<String> noteNumbers = new HashSet<>();
  private int page;

  TaggedLayout(List<Sheet> sheets, List<Tags.Text> texts) {
    this.sheets = sheets;
    this.texts = texts;
    for (Sheet sheet : sheets) {
      for (Glyph glyph : sheet.glyphs()) {
        if (glyph.mark() >= 0) {
          marked
              .computeIfAbsent(new Tags.Mark(sheet.number(), glyph.mark()), m -> new ArrayList<>())
              .add(glyph);
        }
      }
      noteNumbers.addAll(sheet.notes().numbers());
    }
  }

  /** The pieces in reading order; none where the tree is not to be trusted. */
  List<Piece> pieces() {
    if (texts.isEmpty() || !covered()) {
      return List.of();
    }
    texts();
    rest(Integer.MAX_VALUE);
    return trusted() ? pieces : List.of();
  }

  private boolean covered() {
    Set<Tags.Mark> told = new HashSet<>();
    texts.forEach(t -> told.addAll(t.marks()));
    long all = 0;
    long covered = 0;
    long artifacts = 0;
    for (Sheet sheet : sheets) {
      for (Glyph glyph : sheet.glyphs()) {
        if (!glyph.blank()) {
          all++;
          artifacts += glyph.mark() == Glyph.ARTIFACT ? 1 : 0;
          covered += told.contains(new Tags.Mark(sheet.number(), glyph.mark())) ? 1 : 0;
        }
      }
    }
    return artifacts <= all * ARTIFACTS && covered >= (all - artifacts) * COVERED;
  }

  private void texts() {
    String label = "";
    for (Tags.Text text : texts) {
      Map<Integer, List<Glyph>> byPage = new LinkedHashMap<>();
      for (Tags.Mark mark : text.marks()) {
        List<Glyph> glyphs = marked.remove(mark);
        if (glyphs != null) {
          byPage.computeIfAbsent(mark.page(), p -> new ArrayList<>()).addAll(glyphs);
        }
      }
      String words = "";
      for (Map.Entry<Integer, List<Glyph>> one : byPage.entrySet()) {
        words =
            words.isEmpty() ? words(one.getValue()) : Paragraphs.join(words, words(one.getValue()));
      }
      if (words.isBlank()) {
        continue;
      }
      if (text.label()) {
        label = label.isEmpty() ? words : label + " " + words;
        continue;
      }
      int begun = byPage.keySet().iterator().next();
      rest(begun);
      String whole = label.isEmpty() ? words : label + " " + words;
      label = "";
      pieces.add(
          new Piece(
              kind(text, begun, byPage.get(begun)),
              whole,
              begun,
              text.table(),
              text.row(),
              text.column(),
              Lang.UND));
    }
  }

  private Block.Kind kind(Tags.Text text, int number, List<Glyph> glyphs) {
    float foot = sheets.get(number - 1).notes().top();
    boolean note = glyphs.stream().allMatch(g -> g.y() >= foot);
    return note && text.kind() == Block.Kind.PARAGRAPH ? Block.Kind.FOOTNOTE : text.kind();
  }

  /** Glyphs in the order of the file: where they go up again, a column has ended. */
  private String words(List<Glyph> glyphs) {
    String words = "";
    int begin = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      boolean end = i == glyphs.size();
      if (end || glyphs.get(i).y() < glyphs.get(i - 1).y() - 2.5f * glyphs.get(i).size()) {
        for (Line line : new Lines(noteNumbers).of(glyphs.subList(begin, i))) {
          words = words.isEmpty() ? line.text() : Paragraphs.join(words, line.text());
        }
        begin = i;
      }
    }
    return words;
  }

  /** What stands on the pages before one and not in the tree: running heads, and what it forgot. */
  private void rest(int before) {
    while (page < sheets.size() && page + 1 < before) {
      Sheet sheet = sheets.get(page++);
      sheet.furniture().forEach(f -> furniture(f, sheet));
      List<Glyph> artifacts =
          sheet.glyphs().stream().filter(g -> g.mark() == Glyph.ARTIFACT).toList();
      new Lines(Set.of()).of(artifacts).forEach(f -> furniture(f, sheet));
      List<Glyph> untold = sheet.glyphs().stream().filter(g -> untold(sheet, g)).toList();
      for (Line line : new Lines(noteNumbers).of(untold)) {
        pieces.add(Piece.of(Block.Kind.PARAGRAPH, line.text(), sheet.number()));
      }
    }
  }

  private boolean untold(Sheet sheet, Glyph glyph) {
    return glyph.mark() == Glyph.UNMARKED
        || glyph.mark() >= 0 && !told().contains(new Tags.Mark(sheet.number(), glyph.mark()));
  }

  private Set<Tags.Mark> told;

  private Set<Tags.Mark> told() {
    if (told == null) {
      told = new HashSet<>();
      texts.forEach(t -> told.addAll(t.marks()));
    }
    return told;
  }

  private void furniture(Line line, Sheet sheet) {
    pieces.add(Piece.of(Block.Kind.FURNITURE, line.text(), sheet.number()));
  }

  /** Some programs mark each line, or a whole page, as a paragraph. */
  private boolean trusted() {
    int pairs = 0;
    int broken = 0;
    int length = 0;
    int paragraphs = 0;
    Piece before = null;
    for (Piece piece : pieces) {
      if (piece.kind() != Block.Kind.FURNITURE && piece.kind() != Block.Kind.FOOTNOTE) {
        length += piece.text().length();
        paragraphs++;
        if (before != null && before.column() == piece.column() && before.row() == piece.row()) {
          pairs++;
          boolean small = Character.isLowerCase(piece.text().codePointAt(0));
          broken += small && !Paragraphs.closed(before.text()) ? 1 : 0;
        }
        before = piece;
      }
    }
    return paragraphs > 0 && length < LONG * paragraphs && broken * 5 <= pairs;
  }
}
