package io.github.fakehuaweicloud.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the search found before is not found again, nor anything near good inputs. */
class KnownInputsTest {

  private static final int TRIES = Integer.getInteger("fuzz.tries", 100);

  private static final long SEED = Long.getLong("fuzz.seed", 20_261_124L);

  static List<String> targets() {
    return FuzzTargets.names();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void every_find_of_the_search_holds_now(String name) {
    FuzzTarget target = FuzzTargets.named(name);

    for (Path find : Finds.of(name)) {
      check(name, target, Finds.read(find), "of " + find);
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void good_inputs_and_those_near_them_hold(String name) {
    FuzzTarget target = FuzzTargets.named(name);
    Mutations mutations = new Mutations(target, SEED);

    target.seeds().forEach(seed -> check(name, target, seed, "that is good"));
    for (int i = 0; i < TRIES; i++) {
      check(name, target, mutations.next(), "of -Dfuzz.seed=" + SEED);
    }
  }

  private static void check(String name, FuzzTarget target, byte[] input, String origin) {
    try {
      Bounded.accept(target, input);
    } catch (RuntimeException | Error broken) {
      throw new AssertionError(
          name
              + " does not hold for an input "
              + origin
              + ", in Base64 "
              + Base64.getEncoder().encodeToString(input)
              + ", as text:\n"
              + new String(input, StandardCharsets.UTF_8),
          broken);
    }
  }
}
