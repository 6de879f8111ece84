package org.solferino.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cover answers is what a look at each stretch answers. */
class CoverTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void answersAsEachStretchWould(long seed) {
    Random random = new Random(seed);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < seed * 3 - 3; i++) {
      int begin = random.nextInt(20);
      names.add(new Name(begin, begin + 1 + random.nextInt(6), "party/X"));
    }
    Cover cover = Cover.of(names);
    for (int begin = 0; begin < 28; begin++) {
      for (int end = begin + 1; end < 28; end++) {
        int b = begin;
        int e = end;
        assertThat(cover.holds(b, e))
            .isEqualTo(names.stream().anyMatch(n -> n.begin() <= b && e <= n.end()));
        assertThat(cover.holdsWithin(b, e))
            .isEqualTo(
                names.stream()
                    .anyMatch(n -> n.begin() <= b && e <= n.end() && n.end() - n.begin() > e - b));
        assertThat(cover.overlaps(b, e))
            .isEqualTo(names.stream().anyMatch(n -> n.begin() < e && b < n.end()));
      }
    }
  }
}
