package org.solferino.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on stderr for a person at a terminal; nothing at all on a pipe. */
final class Progress implements AutoCloseable {
  private final ProgressBar bar;

  Progress(String task, int steps, boolean quiet) {
    boolean shown = !quiet && steps > 1 && System.console() != null;
    bar =
        shown
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build()
            : null;
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
