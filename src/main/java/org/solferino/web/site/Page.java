package org.solferino.web.site;

import java.util.List;
import java.util.Map;

/**
 * A page to be shown in the layout.
 *
 * @param status of the response
 * @param title of the page
 * @param template of the page's body, see {@link Templates}
 * @param model of the template; it also sees the layout's: {@code m} for messages, {@code lang}
 * @param scripts and style sheets under {@code /static/}, by name, e.g. {@code timeline.js}
 * @param jsonLd the page's statements for search engines, or null
 * @param alternates of the page for machines
 * @param policy what is added to the content security policy, or the empty string
 */
public record Page(
    int status,
    String title,
    String template,
    Map<String, Object> model,
    List<String> scripts,
    String jsonLd,
    List<Alternate> alternates,
    String policy) {
  /** The same thing in another form. */
  public record Alternate(String href, String type) {}

  public static Page of(String title, String template, Map<String, Object> model) {
    return new Page(200, title, template, model, List.of(), null, List.of(), "");
  }

  public Page status(int code) {
    return new Page(code, title, template, model, scripts, jsonLd, alternates, policy);
  }

  /** With these files of {@code /static/}, {@code .js} or {@code .css}. */
  public Page with(String... files) {
    return new Page(status, title, template, model, List.of(files), jsonLd, alternates, policy);
  }

  public Page jsonLd(String text) {
    return new Page(status, title, template, model, scripts, text, alternates, policy);
  }

  public Page alternates(List<Alternate> others) {
    return new Page(status, title, template, model, scripts, jsonLd, others, policy);
  }

  public Page policy(String more) {
    return new Page(status, title, template, model, scripts, jsonLd, alternates, more);
  }
}
