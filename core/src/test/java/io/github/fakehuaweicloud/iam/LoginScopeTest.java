package io.github.fakehuaweicloud.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginScopeTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @Test
  void is_the_project_by_id_or_by_name_or_by_both_and_its_account() {
    String id = "\"id\":\"" + cloud.projectId() + "\"";
    String name = "\"name\":\"cn-north-4\"";
    String domain = "\"domain\":{\"name\":\"" + identity().domainName() + "\"}";

    for (String fields : new String[] {id, name, id + "," + name, name + "," + domain}) {
      assertThat(login("\"project\":{" + fields + "}").at("/project/id").asText())
          .as(fields)
          .isEqualTo(cloud.projectId());
    }
  }

  @Test
  void is_the_account_by_id_or_by_name() {
    JsonNode byName = login("\"domain\":{\"name\":\"" + identity().domainName() + "\"}");
    JsonNode byId = login("\"domain\":{\"id\":\"" + identity().domainId() + "\"}");

    assertThat(byName.at("/domain/id").asText()).isEqualTo(identity().domainId());
    assertThat(byId.at("/domain/name").asText()).isEqualTo(identity().domainName());
    assertThat(byName.has("project")).isFalse();
    assertThat(byName.has("catalog")).isTrue();
  }

  @Test
  void may_be_left_out_and_then_the_token_has_neither_project_nor_account() {
    JsonNode token = login("");

    assertThat(token.has("project")).isFalse();
    assertThat(token.has("domain")).isFalse();
    assertThat(token.has("roles")).isFalse();
    assertThat(token.has("catalog")).isFalse();
    assertThat(token.has("user")).isTrue();
  }

  @Test
  void is_the_project_if_both_are_asked_for() {
    JsonNode token =
        login(
            Logins.projectScope(cloud)
                + ",\"domain\":{\"name\":\""
                + identity().domainName()
                + "\"}");

    assertThat(token.has("project")).isTrue();
    assertThat(token.has("domain")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"project\":{\"name\":\"eu-west-101\"}",
        "\"project\":{\"id\":\"0123\"}",
        "\"project\":{\"name\":\"cn-north-4\",\"domain\":{\"name\":\"another\"}}",
        "\"domain\":{\"name\":\"another\"}",
        "\"domain\":{\"id\":\"0123\"}"
      })
  void is_refused_with_400_if_it_is_not_the_user_s(String scope) {
    WireResponse answer = Logins.send(cloud, Logins.passwordBody(cloud, scope));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"code\":400", "auth.scope.", "expected the ");
  }

  @Test
  void is_not_looked_at_before_the_password() {
    String wrong =
        Logins.passwordBody(cloud, "\"project\":{\"id\":\"0123\"}")
            .replace(Logins.user(cloud).password(), "wrong");

    assertThat(Logins.send(cloud, wrong).status()).isEqualTo(401);
  }

  private JsonNode login(String scope) {
    WireResponse answer = Logins.send(cloud, Logins.passwordBody(cloud, scope));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("token");
  }

  private Identity identity() {
    return cloud.iam().identity();
  }
}
