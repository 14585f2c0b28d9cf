package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class JvmTicketsTest {

  @Test
  void are_given_once_whoever_asks() {
    assertThat(LongStream.range(0, 2000).parallel().map(i -> JvmTickets.next()).boxed())
        .hasSize(2000)
        .doesNotHaveDuplicates();
  }

  @Test
  void start_at_the_same_number_in_all_of_a_jvm() {
    assertThat(JvmTickets.start()).isEqualTo(JvmTickets.start()).isNotNegative();
  }
}
