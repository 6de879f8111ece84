package org.solferino.evaluate;

import java.util.List;

/**
 * One fact of a category as cells, in the order of the category's query; "" where there is none.
 */
public record Row(List<String> cells) implements Comparable<Row> {
  public Row {
    cells = List.copyOf(cells);
  }

  @Override
  public int compareTo(Row other) {
    for (int i = 0; i < Math.min(cells.size(), other.cells.size()); i++) {
      int order = cells.get(i).compareTo(other.cells.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(cells.size(), other.cells.size());
  }

  @Override
  public String toString() {
    return String.join(" · ", cells.stream().map(cell -> cell.isEmpty() ? "–" : cell).toList());
  }
}
