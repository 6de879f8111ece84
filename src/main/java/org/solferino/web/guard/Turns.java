package org.solferino.web.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a few queries work at a time, so that pages always find a free thread. */
final class Turns {
  private final Semaphore working = new Semaphore(Limits.AT_ONCE, true);

  /** Waits for a turn, and refuses with 503 where there is none soon. */
  void take() {
    try {
      boolean mine =
          working.tryAcquire()
              || working.getQueueLength() < Limits.WAITING
                  && working.tryAcquire(Limits.PATIENCE, TimeUnit.SECONDS);
      if (!mine) {
        throw new Refused(
            503,
            "Too many queries at once: " + Limits.AT_ONCE + " are at work. Try again in a minute.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(503, "The server is being stopped.");
    }
  }

  void giveBack() {
    working.release();
  }
}
