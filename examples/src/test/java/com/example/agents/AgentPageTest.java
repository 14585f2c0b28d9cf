package com.example.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An agent believes what the page says, so the page names nothing that is not there. */
class AgentPageTest {

  private static final Path PAGE = Path.of("../docs/writing-tests-with-ai-agents.md");
  private static final List<String> APIS =
      List.of(
          "core/api/fake-huaweicloud-core.api",
          "assertj/api/fake-huaweicloud-assertj.api",
          "junit5-extension/api/fake-huaweicloud-junit5.api");
  private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern METHOD = Pattern.compile("\\b(\\w+)\\(");
  private static final Pattern CONSTANT_OR_TYPE =
      Pattern.compile("(?<=[a-z]\\.)[A-Z][A-Z_]+\\b|(?<![\"\\w-])[A-Z][a-z]+[A-Z]\\w+");

  /** Of the JDK, JUnit and the official SDK. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "ofDays",
          "ofHours",
          "ofSeconds",
          "getErrorCode",
          "RegisterExtension",
          "BeforeEach",
          "ParameterResolver");

  @Test
  void names_only_methods_that_exist() throws IOException {
    Set<String> named = named(METHOD, 1);

    assertThat(named).hasSizeGreaterThan(50);
    String api = api();
    assertThat(named).allMatch(name -> api.contains(" " + name + "("), "is a method of the API");
  }

  @Test
  void names_only_types_and_constants_that_exist() throws IOException {
    Set<String> named = named(CONSTANT_OR_TYPE, 0);

    assertThat(named).hasSizeGreaterThan(5);
    String api = api();
    assertThat(named)
        .allMatch(
            name -> Pattern.compile("[ .:<]" + name + "\\b").matcher(api).find(),
            "is a type or a constant of the API");
  }

  private static Set<String> named(Pattern pattern, int group) throws IOException {
    String page = Files.readString(PAGE).replaceAll("(?ms)^```.*?^```$", "");
    return INLINE
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .flatMap(code -> pattern.matcher(code).results())
        .map((MatchResult found) -> found.group(group))
        .filter(name -> !OF_OTHERS.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String api() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String file : APIS) {
      all.append(Files.readString(Path.of("..", file)));
    }
    return all.toString();
  }
}
