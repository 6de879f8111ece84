package org.solferino.web;

import java.util.Map;
import org.solferino.web.site.Page;
import org.solferino.web.site.PageServlet;
import org.solferino.web.site.Site;
import org.solferino.web.site.Visit;

/** The page at the root: what is here and where. Every other address is not found. */
final class StartPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  StartPage(Site site) {
    super(site);
  }

  @Override
  protected Page page(Visit visit) {
    if (!visit.path().isEmpty() && !visit.path().equals("/")) {
      return null;
    }
    String title = site().messages().word(visit.language(), "start.title");
    return Page.of(title, "start", Map.of());
  }
}
