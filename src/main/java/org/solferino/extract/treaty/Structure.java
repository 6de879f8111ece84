package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.solferino.document.Block;
import org.solferino.document.Lang;
import org.solferino.fact.Issue;
import org.solferino.mention.provision.ProvisionWords;

/** Builds a treaty's tree of provisions from its blocks. */
final class Structure {
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_COLOPHON = 60;

  final Page page = new Page();
  final List<Node> tops = new ArrayList<>();
  final List<Issue> issues = new ArrayList<>();

  /** Where each block that was used begins on the page, by its index in the list read. */
  final Map<Integer, Integer> used = new TreeMap<>();

  private final List<Block> blocks;
  private final String treaty;
  private final Set<String> annexes = new HashSet<>();
  final Containers containers = new Containers(null);

  private Node article;
  private Heading heading;
  private Node annex;
  private Sections sections;

  Structure(List<Block> blocks, Headings.Run run, String treaty) {
    this.blocks = blocks;
    this.treaty = treaty;
    int next = 0;
    for (int i = Containers.begin(blocks, run.headings().get(0).index()); i < run.end(); i++) {
      Block block = blocks.get(i);
      boolean skip = block.kind() == Block.Kind.FURNITURE || block.kind() == Block.Kind.FOOTNOTE;
      if (next < run.headings().size() && run.headings().get(next).index() == i) {
        closeArticle();
        open(run.headings().get(next++), block);
      } else if (!skip && !block.text().isBlank()) {
        line(i, block);
      }
    }
    close();
    run.strays().forEach(this::stray);
  }

  private void stray(Heading heading) {
    issues.add(
        new Issue(
            Issue.Kind.NUMBERING_GAP,
            Issue.Severity.WARNING,
            blocks.get(heading.index()).text().source(),
            treaty,
            "Article " + heading.number() + heading.bis() + " does not follow the article before",
            "no article: its words stand with those before it"));
  }

  private void open(Heading next, Block block) {
    heading = next;
    containers.close();
    int begin = add(next.index(), block);
    String number = next.number() + next.bis();
    article = new Node(annex, "Article", "art_" + number, number, begin, begin + next.rest());
    article.sourceNumber = next.item();
    article.within = annex == null ? containers.inner() : sections.inner();
    if (annex == null) {
      tops.add(article);
    }
    title(block, begin);
  }

  private int add(int index, Block block) {
    int begin = page.add(block);
    used.put(index, begin);
    return begin;
  }

  /** The title on the heading's own line, or in a damaged item the words before its first colon. */
  private void title(Block block, int begin) {
    String text = block.string();
    String rest = text.substring(Math.min(heading.rest(), text.length())).strip();
    if (rest.isEmpty()) {
      return;
    }
    int from = begin + heading.rest();
    int colon = Math.max(rest.indexOf('：'), rest.indexOf(": "));
    boolean item = heading.item() != null && colon > 0 && colon < LONGEST_TITLE / 2;
    boolean sentence = ".。;；:：".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    if (item) {
      article.heading(from, from + colon);
      article.body = from + colon + 1;
    } else if (!sentence && rest.length() <= LONGEST_TITLE) {
      article.heading(from, page.length());
      article.body = page.length();
    }
  }

  private void line(int index, Block block) {
    String text = block.string();
    if (annex != null && sections.closes(text)) {
      close();
      return;
    }
    Sections.Title title = Sections.Title.read(block);
    if (title != null && annexes.add(title.step())) {
      close();
      int begin = add(index, block);
      annex = new Node(null, "Annex", title.step(), title.step(), begin, begin + title.rest());
      annex.heading(begin, begin + title.rest());
      annex.sourceNumber = title.item();
      tops.add(annex);
      sections = new Sections(page, annex);
      return;
    }
    Container part = Container.read(block);
    if (part != null && annex == null) {
      close();
      containers.open(part, add(index, block), block);
      return;
    }
    if (part != null) {
      closeArticle();
      sections.part(part, add(index, block), block);
      return;
    }
    if (annex != null && article == null && sections.titles(block)) {
      sections.title(add(index, block), page.length());
      return;
    }
    if (annex == null && article == null && containers.titles(block)) {
      containers.title(add(index, block), page.length());
      return;
    }
    containers.close();
    if (colophon(block)) {
      close();
      return;
    }
    if (annex == null && article == null) {
      return;
    }
    int begin = add(index, block);
    if (article == null) {
      sections.line(begin, page.length(), block);
    } else if (article.headingBegin < 0
        && begin == page.length() - text.length()
        && titled(index, block, begin)) {
      article.heading(begin, page.length());
      article.body = page.length();
    }
  }

  /** Whether the line right below an article's bare number is its title. */
  private boolean titled(int index, Block block, int begin) {
    String text = block.string().strip();
    boolean first = page.blank(article.body, begin);
    boolean sentence = ".。;；:：,，".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean counts = "(（".indexOf(text.charAt(0)) >= 0 || Heading.listNumber(text, 0) != null;
    boolean below =
        index + 1 < blocks.size() && Heading.read(index + 1, blocks.get(index + 1)) == null;
    return first && !sentence && !counts && below && text.length() <= LONGEST_TITLE;
  }

  private static boolean colophon(Block block) {
    String text = block.string();
    ProvisionWords words = ProvisionWords.of(block.lang());
    if (block.lang() == Lang.ZH && text.length() <= LONGEST_COLOPHON) {
      // Chinese says the day first: 2022年9月16日订于日内瓦。
      for (int i = 0; i < text.length(); i++) {
        if (words.at("text-done", text, i) != null) {
          return true;
        }
      }
    }
    return words.at("text-colophon", text, Heading.skipSpace(text, 0)) != null;
  }

  private void close() {
    closeArticle();
    if (annex != null) {
      sections.finish(page.length());
      if (annex.sourceNumber != null || sections.marked()) {
        repaired(
            annex,
            "the annex stands in a list, its sections without numbers",
            "sections counted from 1");
      }
      annex = null;
    }
  }

  private void closeArticle() {
    if (article == null) {
      return;
    }
    article.end = page.length();
    if (heading.item() == null || numbered()) {
      article.sourceNumber = null;
      new Paragraphs(page, article).read();
    } else {
      new Paragraphs(page, article).readItems(Heading.digits(heading.item()));
      repaired(
          article,
          "the article stands in item " + heading.item() + " of a list",
          "paragraphs counted from 1; a colon that ends a sentence ends a paragraph");
    }
    article = null;
  }

  /** Whether the article counts its own paragraphs, though its heading stands in a list item. */
  private boolean numbered() {
    return new Markers(page, article.body, article.end)
        .read().stream().anyMatch(m -> m.paragraph() == 1);
  }

  private void repaired(Node node, String message, String assumed) {
    issues.add(
        new Issue(
            Issue.Kind.NUMBERING_REPAIRED,
            Issue.Severity.WARNING,
            page.span(node.begin, Math.max(node.begin, Math.max(node.headingEnd, node.begin + 1))),
            treaty + "/" + node.path(),
            message,
            assumed));
  }
}
