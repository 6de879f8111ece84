package org.solferino.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.solferino.web.site.Page;
import org.solferino.web.site.PageServlet;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;
import org.solferino.web.thing.Overview;
import org.solferino.web.thing.ThingPages;

/** The page at the root: what is here and where. Every other address is not found. */
final class StartPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  private final transient Overview overview;
  private final transient Cache<String, Page> made = Caffeine.newBuilder().maximumSize(8).build();

  StartPage(Site site, ThingPages pages) {
    super(site);
    this.overview = new Overview(pages);
  }

  @Override
  protected Page page(Visit visit) {
    if (!visit.path().isEmpty() && !visit.path().equals("/")) {
      return null;
    }
    // What comes next depends on the day.
    String key = visit.language() + " " + site().today();
    return made.get(key, k -> overview.page(visit.language()));
  }
}
