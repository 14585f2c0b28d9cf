package io.github.fakehuaweicloud.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Inputs near good ones: some bytes changed, left out, said twice, or replaced by a word. */
final class Mutations {

  private static final int MOST_CHANGES = 6;

  private final Random random;
  private final List<byte[]> seeds;
  private final List<byte[]> words;

  Mutations(FuzzTarget target, long seed) {
    this.random = new Random(seed);
    this.seeds = target.seeds();
    this.words =
        target.words().stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }

  byte[] next() {
    byte[] input = any(seeds);
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      input = changed(input);
    }
    return input;
  }

  private byte[] changed(byte[] input) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(8));
    return switch (random.nextInt(5)) {
      case 0 -> spliced(input, from, new byte[] {(byte) random.nextInt()}, to);
      case 1 -> spliced(input, from, new byte[0], to);
      case 2 -> spliced(input, to, Arrays.copyOfRange(input, from, to), to);
      case 3 -> spliced(input, from, words.isEmpty() ? new byte[0] : any(words), to);
      default -> spliced(input, from, words.isEmpty() ? new byte[0] : any(words), from);
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static byte[] spliced(byte[] input, int from, byte[] middle, int to) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(input, 0, from);
    bytes.writeBytes(middle);
    bytes.write(input, to, input.length - to);
    return bytes.toByteArray();
  }
}
