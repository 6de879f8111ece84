package org.solferino.extract.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.solferino.mention.Name;

/**
 * A depositary's table: a party in the first cell of each row, under each heading the day on which
 * it signed or bound itself.
 */
final class StatusTable {
  private static final Map<String, String> COLUMNS =
      Map.of(
          "column-sign", "Signature",
          "column-ratify", "Ratification",
          "column-force", "EntryIntoForce");

  private final String treaty;
  private final Events events;
  private final Map<Integer, String> columns = new HashMap<>();
  private int table = -1;
  private int row = -1;
  private Reading party;

  /** {@code treaty}: whose status the document tells. */
  StatusTable(String treaty, Events events) {
    this.treaty = treaty;
    this.events = events;
  }

  /** The treaty first named at the top of the document, or null. */
  static String treaty(List<Passage> passages, String mainTreaty, int top) {
    for (int i = 0; mainTreaty == null && i < Math.min(top, passages.size()); i++) {
      List<Name> treaties = passages.get(i).treaties();
      if (!treaties.isEmpty()) {
        return treaties.get(0).id();
      }
    }
    return mainTreaty;
  }

  void read(Reading at) {
    var block = at.passage().block();
    if (treaty == null) {
      return;
    }
    if (block.table() != table) {
      columns.clear();
    }
    if (block.table() != table || block.row() != row) {
      party = null;
    }
    table = block.table();
    row = block.row();
    String heading = heading(at);
    if (heading != null && at.dates().isEmpty()) {
      columns.put(block.column(), heading);
    } else if (party == null && at.parties().size() == 1 && at.dates().isEmpty()) {
      party = at;
    } else if (party != null && !at.dates().isEmpty() && columns.containsKey(block.column())) {
      Name name = party.parties().get(0);
      Dated date = at.dates().get(0);
      events.add(
          columns.get(block.column()),
          treaty,
          party.said(name.begin(), name.end(), name.id()),
          at.said(date.begin(), date.end(), date.when()),
          null,
          null);
    }
  }

  /** What the column holds, by the word that comes first in its heading; null in no heading. */
  private static String heading(Reading at) {
    for (int i = 0; i < Math.min(60, at.lower().length()); i++) {
      for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
        if (at.words().at(column.getKey(), at.lower(), i)) {
          return column.getValue();
        }
      }
    }
    return null;
  }
}
