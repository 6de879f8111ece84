package org.solferino.web.thing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.solferino.web.site.Page;
import org.solferino.web.site.PageServlet;
import org.solferino.web.site.Row;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/** Lists of all processes, treaties, documents, parties, concepts. */
public final class IndexPages extends PageServlet {
  private static final long serialVersionUID = 1L;

  /** The lists, each with a query {@code index-…} whose rows are thing, group, count. */
  public static final Set<String> LISTS =
      Set.of("processes", "treaties", "documents", "parties", "concepts");

  private final transient ThingPages pages;
  private final transient Cache<String, Page> made = Caffeine.newBuilder().maximumSize(20).build();

  public IndexPages(Site site, ThingPages pages) {
    super(site);
    this.pages = pages;
  }

  @Override
  protected Page page(Visit visit) {
    String list = visit.path().substring(1);
    return LISTS.contains(list)
        ? made.get(list + " " + visit.language(), k -> make(list, visit.language()))
        : null;
  }

  private Page make(String list, String language) {
    View view = pages.view(language);
    Collator order = Events.collator(language);
    List<Map<String, Object>> groups = new ArrayList<>();
    String last = null;
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Row row : site().rows().ask("index-" + list)) {
      String group = group(view, row.node("group"));
      if (!group.equals(last)) {
        rows = new ArrayList<>();
        groups.add(View.map("group", group, "rows", rows));
        last = group;
      }
      rows.add(row(view, row.node("thing"), row.text("count")));
    }
    if (!list.equals("processes")) {
      groups.forEach(g -> sort(g.get("rows"), order));
    }
    groups.forEach(g -> g.put("size", ((List<?>) g.get("rows")).size()));
    String title = view.word("index." + list);
    return Page.of(
            title,
            "index",
            View.map(
                "heading",
                title,
                "text",
                view.word("index." + list + ".text"),
                "unit",
                view.word("index." + list + ".unit"),
                "groups",
                groups))
        .with("thing.css");
  }

  /** A class or a thing in words; a literal is the name of one of ours. */
  private static String group(View view, Node group) {
    if (group == null) {
      return "";
    }
    String key = "group." + (group.isLiteral() ? group.getLiteralLexicalForm() : "");
    String word = view.word(key);
    return word.equals(key) ? view.names().label(group, view.language()) : word;
  }

  private static Map<String, Object> row(View view, Node thing, String count) {
    Map<String, Object> row = view.link(thing);
    String identifier = view.facts().text(thing, "dcterms:identifier");
    row.put("note", row.get("text").equals(identifier) ? "" : identifier);
    row.put("count", count.equals("0") ? "" : count);
    return row;
  }

  private static void sort(Object rows, Collator order) {
    List<Map<String, Object>> list = cast(rows);
    list.sort((a, b) -> order.compare(a.get("text"), b.get("text")));
  }

  @SuppressWarnings("unchecked") // Rows are made above, of this type.
  private static List<Map<String, Object>> cast(Object rows) {
    return (List<Map<String, Object>>) rows;
  }
}
