package org.solferino.report;

import java.util.List;
import org.solferino.store.Graphs;

/**
 * What was found in each document and what is in doubt.
 *
 * @param documents in the order of their files' names
 * @param failures one message a document that could not be read; the graph does not know of them
 */
public record Report(List<Entry> documents, List<String> failures) {
  public Report {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
  }

  /** Asks the graph: one just built, a store on disk, or an endpoint. */
  public static Report of(Graphs graphs, List<String> failures) {
    return new Report(Entries.of(graphs), failures);
  }

  /**
   * The report as a part of an HTML page, without the page's frame and heading.
   *
   * @param language of headings, {@code en} or {@code zh}; messages are in English
   */
  public String body(String language) {
    return Template.BODY.render(View.of(this, language));
  }

  /** One line: how many documents and issues there are. */
  public String headline(String language) {
    View view = View.of(this, language);
    return view.headline() + view.w().get("stop");
  }

  /** How many issues there are of a severity, in all documents. */
  long count(String severity) {
    return documents.stream()
        .flatMap(d -> d.issues().stream())
        .filter(i -> i.severity().equals(severity))
        .count();
  }
}
