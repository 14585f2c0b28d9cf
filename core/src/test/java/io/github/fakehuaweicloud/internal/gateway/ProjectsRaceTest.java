package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import io.github.fakehuaweicloud.internal.iam.Access;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.journal.Journal;
import io.github.fakehuaweicloud.internal.stubs.StubList;
import io.github.fakehuaweicloud.testkit.Race;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProjectsRaceTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void what_is_issued_while_a_project_closes_is_not_found_afterwards() {
    Race.often(
        () -> {
          Projects projects = new Projects();
          Project project = project(ProjectIdentity.builder().build());
          projects.add(project);
          return Race.round(
              () -> {
                Access access = project.access();
                assertThat(access.tokens()).hasSize(2).noneMatch(t -> found(projects, t));
                assertThat(access.accessKeys())
                    .hasSize(2)
                    .noneMatch(key -> projects.withAccessKey(key).isPresent());
              },
              () -> projects.remove(project),
              () -> project.access().issueToken(HOUR),
              () -> project.access().issueCredentials(HOUR));
        });
  }

  @Test
  void what_is_issued_while_a_project_opens_is_found_afterwards() {
    Race.often(
        () -> {
          Projects projects = new Projects();
          Project project = project(ProjectIdentity.builder().build());
          return Race.round(
              () ->
                  assertThat(project.access().tokens())
                      .hasSize(2)
                      .allMatch(token -> found(projects, token)),
              () -> projects.add(project),
              () -> project.access().issueToken(HOUR));
        });
  }

  @Test
  void one_of_two_projects_with_the_same_token_is_refused_and_leaves_nothing() {
    Race.often(
        () -> {
          Projects projects = new Projects();
          Project one = project(ProjectIdentity.builder().projectId("p1").token("t").build());
          Project other = project(ProjectIdentity.builder().projectId("p2").token("t").build());
          AtomicInteger refused = new AtomicInteger();
          return Race.round(
              () -> {
                assertThat(refused).hasValue(1);
                Project open = projects.withToken("t").orElseThrow();
                assertThat(projects.withId(open.id())).containsSame(open);
                projects.remove(open);
                assertThat(projects.anyOpen()).isEmpty();
              },
              () -> add(projects, one, refused),
              () -> add(projects, other, refused));
        });
  }

  private static void add(Projects projects, Project project, AtomicInteger refused) {
    try {
      projects.add(project);
    } catch (IdentityTakenException taken) {
      refused.incrementAndGet();
    }
  }

  private static boolean found(Projects projects, String token) {
    return projects.withToken(token).isPresent();
  }

  private static Project project(Identity identity) {
    Clock clock = Clock.systemUTC();
    return new Project(
        new Access(identity, clock),
        Optional.empty(),
        Map.of(),
        false,
        new Journal(request -> {}),
        clock,
        clock,
        new Lifetime(),
        new StubList(),
        id -> Optional.empty());
  }
}
