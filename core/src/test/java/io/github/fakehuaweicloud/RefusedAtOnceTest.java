package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake is refused where it is made, and not later and elsewhere. */
class RefusedAtOnceTest {

  static Stream<Arguments> descriptions() {
    return Stream.of(
        of("an edition of null", p -> p.cceEdition(null)),
        of("a clock of null", p -> p.clock(null)),
        of("a description of null", p -> p.describedAs(null)),
        of("an id of null", p -> p.id(null)),
        of("a token of null", p -> p.token(null)),
        of("an access key of null", p -> p.credentials(null, "SK")),
        of("a secret key of null", p -> p.credentials("AK", null)),
        of("two secret keys", p -> p.credentials("AK", "1").credentials("AK", "2")));
  }

  private static Arguments of(String what, Consumer<ProjectBuilder> description) {
    return arguments(what, description);
  }

  /** While the project is described, before any server runs. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("descriptions")
  void is_a_description_of_a_project(String what, Consumer<ProjectBuilder> description) {
    assertRefused(() -> description.accept(new ProjectBuilder()));
    assertRefused(() -> FakeHuaweiCloud.builder().project(description));
  }

  @Test
  void is_a_fault_or_a_condition_of_null() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Faults faults = cloud.cce().faults();

      assertRefused(() -> faults.when(null, Fault.throttled()));
      assertRefused(() -> faults.when(request -> true, null));
      assertRefused(() -> faults.always(null));
      assertRefused(() -> faults.next(null));
      assertRefused(() -> faults.next(2, null));
      assertRefused(() -> faults.sequence(Fault.none(), null));
      assertRefused(() -> faults.sequence((Fault[]) null));
      assertThat(faults.waiting()).isZero();
    }
  }

  @Test
  void is_a_fault_that_the_library_did_not_make() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThatThrownBy(() -> cloud.cce().faults().next(new Fault() {}))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Expected a fault made by a method of Fault");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[::1]", "[::]", "[127.0.0.1]"})
  void is_an_address_in_brackets(String address) {
    assertThatThrownBy(() -> FakeHuaweiCloud.builder().bindAddress(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected an address without brackets such as ::1, got " + address);
    assertRefused(() -> FakeHuaweiCloudServer.start(address, 0));
    assertRefused(() -> FakeHuaweiCloudServer.shared(address, 0));
  }

  private static void assertRefused(ThrowingCallable mistake) {
    assertThatThrownBy(mistake)
        .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).isNotBlank());
  }
}
