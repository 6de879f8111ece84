package org.solferino.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.solferino.store.UnusableData;

/**
 * What an evaluation gained and lost against an earlier run. Gained is a row that became right, and
 * an error that has gone; lost is a right row that is missing now, and a new error. Documents and
 * categories that the earlier run did not look at are neither.
 */
public final class Comparison {
  /** One row that changed; {@code now} says what became of it. */
  public record Change(String document, String category, Row row, String now) {}

  private final List<Change> gained = new ArrayList<>();
  private final List<Change> lost = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  private Comparison() {}

  /**
   * Compares with a run that was saved.
   *
   * @throws UnusableData where the file is none
   */
  public static Comparison of(Evaluation now, Path baseline) throws UnusableData {
    SavedRun before = SavedRun.read(baseline);
    Comparison all = new Comparison();
    for (Outcome outcome : now.outcomes()) {
      if (before.holds(outcome.gold().fileName(), outcome.category())) {
        all.compare(outcome, before);
      } else {
        all.unknown.add(outcome.gold().fileName() + " " + outcome.category());
      }
    }
    return all;
  }

  /** Saves an evaluation to be compared with later. */
  public static void save(Evaluation evaluation, Path file) throws IOException {
    SavedRun.of(evaluation.outcomes()).write(file);
  }

  private void compare(Outcome now, SavedRun run) {
    String file = now.gold().fileName();
    TreeSet<Row> rightBefore = run.rows(file, now.category(), SavedRun.RIGHT);
    TreeSet<Row> extraBefore = run.rows(file, now.category(), SavedRun.EXTRA);
    add(gained, now, without(now.right(), rightBefore), "right");
    add(gained, now, without(extraBefore, now.extra(), now.right()), "no longer stated");
    TreeSet<Row> gone = new TreeSet<>(rightBefore);
    gone.retainAll(now.missing());
    add(lost, now, gone, "missing");
    add(lost, now, without(now.extra(), extraBefore), "extra");
  }

  @SafeVarargs
  private static TreeSet<Row> without(java.util.Set<Row> rows, java.util.Set<Row>... others) {
    TreeSet<Row> rest = new TreeSet<>(rows);
    for (java.util.Set<Row> other : others) {
      rest.removeAll(other);
    }
    return rest;
  }

  private static void add(List<Change> to, Outcome outcome, TreeSet<Row> rows, String now) {
    rows.forEach(
        row -> to.add(new Change(outcome.gold().fileName(), outcome.category(), row, now)));
  }

  public List<Change> gained() {
    return gained;
  }

  public List<Change> lost() {
    return lost;
  }

  /** Documents with a category that the earlier run did not look at. */
  public List<String> unknown() {
    return unknown;
  }

  /** How many rows each category gained and lost; categories without a change are left out. */
  public Map<String, int[]> byCategory() {
    Map<String, int[]> all = new LinkedHashMap<>();
    for (String category : Category.names()) {
      int[] counts = {count(gained, category), count(lost, category)};
      if (counts[0] + counts[1] > 0) {
        all.put(category, counts);
      }
    }
    return all;
  }

  private static int count(List<Change> changes, String category) {
    return (int) changes.stream().filter(c -> c.category().equals(category)).count();
  }

  /** The categories that lost more than they gained. */
  public List<String> fallen() {
    return byCategory().entrySet().stream()
        .filter(e -> e.getValue()[1] > e.getValue()[0])
        .map(Map.Entry::getKey)
        .toList();
  }
}
