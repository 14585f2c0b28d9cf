package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {

  private final PathTemplate template = new PathTemplate("/v5/{project_id}/a/{cluster_id}/b");

  @Test
  void gives_its_variables() {
    assertThat(template.match("/v5/p1/a/c1/b"))
        .contains(Map.of("project_id", "p1", "cluster_id", "c1"));
  }

  @ParameterizedTest
  @CsvSource({"p%201, p 1", "p+1, p+1", "p%2F1, p/1", "%C3%A9, é", "p%zz, p%zz", "{x}, {x}"})
  void gives_them_decoded(String sent, String decoded) {
    assertThat(template.match("/v5/" + sent + "/a/c1/b"))
        .hasValueSatisfying(path -> assertThat(path).containsEntry("project_id", decoded));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v5/p1/a/c1/b/",
        "/v5/p1/a/c1",
        "/v5/p1/a//b",
        "/v5//a/c1/b",
        "//v5/p1/a/c1/b",
        "/V5/p1/a/c1/b",
        "/v5/p1/A/c1/b",
        "/v5/p1/p2/a/c1/b",
        "v5/p1/a/c1/b",
        ""
      })
  void matches_nothing_else(String path) {
    assertThat(template.match(path)).isEmpty();
  }
}
