package io.github.fakehuaweicloud.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:hunter2@harbor.example.com",
        "https://user:hunter2@harbor.example.com/a/b?c=d",
        "https://user:hun/hunter2@harbor.example.com",
        "https://user:a hunter2@harbor.example.com",
        "https://user:a@hunter2@harbor.example.com",
        "https://user:hunter2@b@harbor.example.com",
        "https://user:a?hunter2#@harbor.example.com",
        "https://hunter2@harbor.example.com",
        "user:hunter2@harbor.example.com",
        "user:hun/hunter2@harbor.example.com",
        "user:a@hunter2@harbor.example.com:443",
        "//user:hunter2@harbor.example.com"
      })
  void are_masked_in_the_user_information_of_an_address(String address) {
    assertThat(Secrets.maskEmbedded(address))
        .doesNotContain("hunter2")
        .contains("<secret, sha256 ", "@harbor.example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:line\nhunter2@harbor.example.com",
        "{\"users\":[{\"user\":{\"client-key-data\":\"hunter2\"}}]}",
        "users: [{user: {password: hunter2}}]",
        "-----BEGIN RSA PRIVATE KEY----- hunter2",
        "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLSBodW50ZXIy"
      })
  void are_masked_with_the_whole_text_when_it_is_a_kubeconfig_or_a_key(String text) {
    assertThat(Secrets.maskEmbedded(text)).matches("<secret, sha256 [0-9a-f]{8}>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbor.example.com",
        "https://harbor.example.com:443/a/b",
        "harbor.example.com",
        "ops@example.com",
        ""
      })
  void leave_an_address_without_user_information_as_it_is(String address) {
    assertThat(Secrets.maskEmbedded(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AK", "WKXC0TI2M7ZQ4DJ8YB5P"})
  void do_not_look_like_an_access_key(String accessKey) {
    assertThat(Secrets.maskUnlessAccessKey(accessKey)).isEqualTo(accessKey);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "wkxc0ti2m7zq4dj8yb5p", "WKXC0TI2M7ZQ4DJ8YB5PX", "WKXC0TI2M7ZQ4DJ8YB5/"})
  void may_be_everything_else(String text) {
    assertThat(Secrets.maskUnlessAccessKey(text)).startsWith("<secret, sha256 ");
  }

  @Test
  void are_masked_in_a_parameter_of_a_query() {
    assertThat(Query.parse("password=hunter2").parameters())
        .singleElement()
        .asString()
        .startsWith("password=<secret, sha256 ")
        .doesNotContain("hunter2");
  }
}
