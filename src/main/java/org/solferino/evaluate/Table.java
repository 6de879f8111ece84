package org.solferino.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells under a head; the first column is words, the others are figures. */
final class Table {
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... head) {
    this.head = List.of(head);
  }

  void add(List<String> row) {
    rows.add(List.copyOf(row));
  }

  String text() {
    List<List<String>> all = new ArrayList<>(List.of(head));
    all.addAll(rows);
    StringBuilder out = new StringBuilder();
    for (List<String> row : all) {
      for (int i = 0; i < row.size(); i++) {
        String pad = " ".repeat(width(all, i) - row.get(i).length());
        out.append(i == 0 ? row.get(i) + pad : "  " + pad + row.get(i));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static int width(List<List<String>> all, int column) {
    return all.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  String markdown() {
    StringBuilder out = new StringBuilder(line(head));
    out.append("|").append(" --- |".repeat(head.size())).append('\n');
    rows.forEach(row -> out.append(line(row)));
    return out.toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells).replace("\n", " ") + " |\n";
  }
}
