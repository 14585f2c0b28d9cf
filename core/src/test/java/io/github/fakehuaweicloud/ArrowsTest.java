package io.github.fakehuaweicloud;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom. A room is a package of the API together with the one of the same name in
 * {@code internal}; the root, which puts the rooms together, may know all of them.
 */
class ArrowsTest {

  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("text", Set.of()),
          entry("errors", Set.of()),
          entry("http", Set.of("text")),
          entry("requests", Set.of("text")),
          entry("pki", Set.of()),
          entry("kubeconfig", Set.of("pki", "text")),
          entry("contract", Set.of("http", "requests", "text")),
          entry("exchange", Set.of("contract", "errors", "http", "requests")),
          entry("faults", Set.of("errors", "exchange", "http", "requests")),
          entry("stubs", Set.of("http", "requests", "text")),
          entry("journal", Set.of("contract", "exchange", "http", "requests", "text")),
          entry("endpoint", Set.of("contract", "exchange", "faults")),
          entry(
              "iam",
              Set.of(
                  "contract",
                  "endpoint",
                  "errors",
                  "exchange",
                  "faults",
                  "http",
                  "requests",
                  "text")),
          entry(
              "gateway",
              Set.of(
                  "contract",
                  "endpoint",
                  "errors",
                  "exchange",
                  "http",
                  "iam",
                  "journal",
                  "kubernetes",
                  "requests",
                  "stubs",
                  "text")),
          entry(
              "cce",
              Set.of(
                  "contract",
                  "errors",
                  "endpoint",
                  "exchange",
                  "faults",
                  "http",
                  "iam",
                  "journal",
                  "kubeconfig",
                  "kubernetes",
                  "pki",
                  "requests",
                  "text")),
          entry(
              "hss",
              Set.of(
                  "contract",
                  "errors",
                  "endpoint",
                  "exchange",
                  "faults",
                  "http",
                  "iam",
                  "journal",
                  "kubeconfig",
                  "pki",
                  "requests",
                  "text")),
          entry("kubernetes", Set.of("http", "journal", "text")),
          entry(
              "services",
              Set.of(
                  "cce",
                  "contract",
                  "endpoint",
                  "faults",
                  "hss",
                  "iam",
                  "journal",
                  "kubeconfig",
                  "kubernetes",
                  "pki",
                  "requests")),
          entry(
              "wire",
              Set.of(
                  "cce",
                  "errors",
                  "exchange",
                  "faults",
                  "hss",
                  "http",
                  "iam",
                  "journal",
                  "kubeconfig",
                  "kubernetes",
                  "pki",
                  "requests",
                  "text")),
          entry(
              "coverage",
              Set.of(
                  "cce",
                  "contract",
                  "errors",
                  "exchange",
                  "faults",
                  "hss",
                  "iam",
                  "requests",
                  "services",
                  "text",
                  "wire")),
          entry(
              "project",
              Set.of(
                  "cce",
                  "coverage",
                  "faults",
                  "gateway",
                  "hss",
                  "http",
                  "iam",
                  "journal",
                  "kubeconfig",
                  "pki",
                  "requests",
                  "services",
                  "stubs",
                  "text",
                  "wire")),
          entry("openapi", Set.of("cce", "contract", "services")),
          entry(
              "remote",
              Set.of(
                  "cce",
                  "contract",
                  "control",
                  "coverage",
                  "exchange",
                  "faults",
                  "hss",
                  "http",
                  "iam",
                  "kubeconfig",
                  "kubernetes",
                  "pki",
                  "project",
                  "requests",
                  "services",
                  "stubs",
                  "text",
                  "wire")),
          entry(
              "control",
              Set.of(
                  "cce",
                  "contract",
                  "coverage",
                  "faults",
                  "hss",
                  "http",
                  "iam",
                  "journal",
                  "kubeconfig",
                  "kubernetes",
                  "openapi",
                  "pki",
                  "project",
                  "requests",
                  "services",
                  "text",
                  "wire")),
          entry("configuration", Set.of("text", "wire")),
          entry("engine", Set.of("http")),
          entry(
              "server",
              Set.of(
                  "cce",
                  "contract",
                  "control",
                  "coverage",
                  "engine",
                  "gateway",
                  "http",
                  "journal",
                  "pki",
                  "project",
                  "requests",
                  "services",
                  "text")));

  @Test
  void lead_from_room_to_room_as_they_are_drawn() {
    classes().should(knowOnlyTheRoomsAllowed()).check(House.MAIN);
  }

  @Test
  void never_lead_in_a_circle() {
    List<String> left = new ArrayList<>(ARROWS.keySet());
    while (left.removeIf(room -> ARROWS.get(room).stream().noneMatch(left::contains))) {
      // Until no room is left whose arrows all lead out of the circle.
    }

    assertThat(left).isEmpty();
  }

  @Test
  void are_all_used() {
    Map<String, Set<String>> used =
        House.MAIN.stream()
            .filter(type -> ARROWS.containsKey(House.room(type)))
            .collect(
                Collectors.groupingBy(
                    House::room,
                    Collectors.flatMapping(
                        type ->
                            type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .filter(House::isOurs)
                                .map(House::room)
                                .filter(room -> !room.equals(House.room(type))),
                        Collectors.toSet())));

    assertThat(used).isEqualTo(ARROWS);
  }

  private static ArchCondition<JavaClass> knowOnlyTheRoomsAllowed() {
    return new ArchCondition<>("know only the rooms that their arrows lead to") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String room = House.room(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          if (!room.isEmpty() && House.isOurs(target) && !isAllowed(room, House.room(target))) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean isAllowed(String from, String to) {
    return from.equals(to) || ARROWS.get(from).contains(to);
  }
}
