package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.testkit.Clouds;
import java.security.PublicKey;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("Nobody else may borrow from the store of the process meanwhile")
class ReturnedKeysTest {

  private static final int MORE_THAN_ALL_TESTS_RETURN = 200;

  @Test
  void of_a_closed_project_serve_the_next_one() {
    PublicKey returned = closedProjectsKey();

    try (FakeHuaweiCloud next = Clouds.newProject()) {
      assertThat(
              Stream.generate(() -> authorityKey(next))
                  .limit(MORE_THAN_ALL_TESTS_RETURN)
                  .anyMatch(returned::equals))
          .isTrue();
    }
  }

  private static PublicKey closedProjectsKey() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      return authorityKey(cloud);
    }
  }

  private static PublicKey authorityKey(FakeHuaweiCloud cloud) {
    return cloud.cce().certificateAuthority(cloud.cce().addCluster()).getPublicKey();
  }
}
