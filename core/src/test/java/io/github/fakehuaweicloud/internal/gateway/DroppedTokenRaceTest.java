package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import io.github.fakehuaweicloud.internal.iam.Access;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.journal.Journal;
import io.github.fakehuaweicloud.internal.stubs.StubList;
import io.github.fakehuaweicloud.testkit.Race;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A token that comes in the moment in which it is dropped for a newer one. */
class DroppedTokenRaceTest {

  private static final int KEPT = 10_000;

  @Test
  void is_good_or_unknown_and_nothing_else() {
    Clock clock = Clock.systemUTC();
    Access access = new Access(ProjectIdentity.builder().build(), clock);
    Projects projects = new Projects();
    projects.add(
        new Project(
            access,
            Optional.empty(),
            Map.of(),
            false,
            new Journal(request -> {}),
            clock,
            clock,
            new Lifetime(),
            new StubList(),
            id -> Optional.empty()));
    Authentication authentication = new Authentication(projects, Set::of);
    Deque<String> tokens = new ArrayDeque<>();
    for (int i = 0; i < KEPT; i++) {
      tokens.add(issue(access));
    }

    Race.often(
        () -> {
          String oldest = tokens.remove();
          return Race.round(
              () -> assertThat(projects.withToken(oldest)).isEmpty(),
              () -> tokens.add(issue(access)),
              () -> {
                for (int i = 0; i < 20; i++) {
                  assertThat(authentication.authenticate(with(oldest))).isNotNull();
                }
              });
        });
  }

  private static String issue(Access access) {
    return access.issueToken(Duration.ofHours(1)).value();
  }

  private static HttpRequest with(String token) {
    return new HttpRequest(
        "GET", "/", "", Headers.empty().with("X-Auth-Token", token), Body.empty());
  }
}
