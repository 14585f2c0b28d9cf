package io.github.fakehuaweicloud.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class JvmTicketsTest {

  @Test
  void are_given_once_whoever_asks() {
    LongSupplier one = JvmTickets.inAnOrderOfThisJvm();
    LongSupplier other = JvmTickets.inAnOrderOfThisJvm();

    assertThat(
            IntStream.range(0, 1000)
                .parallel()
                .mapToObj(i -> LongStream.of(one.getAsLong(), other.getAsLong()))
                .flatMapToLong(both -> both))
        .hasSize(2000)
        .doesNotHaveDuplicates();
  }
}
