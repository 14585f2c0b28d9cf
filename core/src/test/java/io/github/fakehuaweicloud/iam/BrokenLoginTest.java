package io.github.fakehuaweicloud.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenLoginTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                                      | body field auth: expected an object
          {"auth":{}}                                             | body field auth.identity: expected an object
          {"auth":{"identity":{}}}                                | body field auth.identity.methods: expected an array of Strings
          {"auth":{"identity":{"methods":[]}}}                    | expected one method, password, hw_ak_sk or token
          {"auth":{"identity":{"methods":["password","totp"]}}}   | its users have no MFA device
          {"auth":{"identity":{"methods":["assume_role"]}}}       | the fake has no agencies
          {"auth":{"identity":{"methods":["password"]}}}          | expected a password, for the method password
          {"auth":{"identity":{"methods":["hw_ak_sk"]}}}          | expected an access key and a secret key
          {"auth":{"identity":{"methods":["token"]}}}             | expected a token, for the method token
          {"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"u","password":"s3cret"}}}}} | expected a user by name and domain, or by id
          {"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"u","domain":{"name":"d"}}}}}} | body field auth.identity.password.user.password: expected a String
          {"auth":{"identity":{"methods":["password"],"password":{"user":{"password":["s3cret"]}}}}} | body field auth.identity.password.user.password: expected a String, got an array
          {"auth":{"identity":{"methods":["password"]},"scope":"unscoped"}} | body field auth.scope: expected an object
          """)
  void is_answered_with_400_and_what_was_expected(String body, String sentence) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse answer = Logins.send(cloud, body);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text("error")).isEmpty();
      assertThat(answer.json().at("/error/title").asText()).isEqualTo("Bad Request");
      assertThat(answer.json().at("/error/message").asText()).contains(sentence);
      assertThat(answer.body()).doesNotContain("s3cret");
    }
  }

  @Test
  void of_no_json_is_answered_with_400_in_the_same_form() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      for (String body : new String[] {"", "[]", "{\"auth\":", "password=s3cret"}) {
        WireResponse answer = Logins.send(cloud, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/error/message").asText())
            .contains("expected a JSON object")
            .doesNotContain("s3cret");
      }
    }
  }

  @Test
  void of_a_known_user_is_recorded_with_its_project_and_is_unexpected() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String twoMethods =
          Logins.passwordBody(cloud, "").replace("[\"password\"]", "[\"password\",\"totp\"]");

      assertThat(Logins.send(cloud, twoMethods).status()).isEqualTo(400);

      assertThat(cloud.requestLog().unexpected()).hasSize(1);
    }
  }

  @Test
  void with_an_undocumented_field_is_refused_by_a_strict_project_only() {
    try (FakeHuaweiCloud lenient = Clouds.newProject();
        FakeHuaweiCloud strict = Clouds.newProject(project -> project.strict())) {
      for (FakeHuaweiCloud cloud : new FakeHuaweiCloud[] {lenient, strict}) {
        String body = Logins.passwordBody(cloud, "\"unscoped\":{}");

        assertThat(Logins.send(cloud, body).status()).isEqualTo(cloud == strict ? 400 : 201);
        assertThat(cloud.requests()).hasSize(1);
      }
    }
  }
}
