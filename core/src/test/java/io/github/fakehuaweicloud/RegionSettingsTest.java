package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class RegionSettingsTest {

  private static final String ENDPOINT = "http://127.0.0.1:41235";

  private final RegionSettings settings = RegionSettings.of("ap-southeast-1", ENDPOINT);

  @Test
  void are_the_variables_that_the_sdks_read() {
    assertThat(settings.environment())
        .containsOnly(
            entry("HUAWEICLOUD_SDK_REGION_CCE_AP_SOUTHEAST_1", ENDPOINT),
            entry("HUAWEICLOUD_SDK_REGION_HSS_AP_SOUTHEAST_1", ENDPOINT),
            entry("HUAWEICLOUD_SDK_REGION_IAM_AP_SOUTHEAST_1", ENDPOINT),
            entry("HUAWEICLOUD_SDK_IAM_ENDPOINT", ENDPOINT));
  }

  @Test
  void hold_an_access_key_if_they_were_given_one() {
    RegionSettings withKey = settings.withCredentials(new Credentials("ak", "sk", "st"));

    assertThat(withKey.environment())
        .containsAllEntriesOf(settings.environment())
        .contains(
            entry("HUAWEICLOUD_SDK_AK", "ak"),
            entry("HUAWEICLOUD_SDK_SK", "sk"),
            entry("HUAWEICLOUD_SDK_SECURITY_TOKEN", "st"));
    assertThat(withKey.properties("cloud"))
        .contains(
            entry("cloud.access-key", "ak"),
            entry("cloud.secret-key", "sk"),
            entry("cloud.security-token", "st"));
  }

  @Test
  void are_properties_under_a_prefix() {
    assertThat(settings.properties("cloud"))
        .containsOnly(
            entry("cloud.region", "ap-southeast-1"),
            entry("cloud.cce-endpoint", ENDPOINT),
            entry("cloud.hss-endpoint", ENDPOINT),
            entry("cloud.iam-endpoint", ENDPOINT));
  }

  @Test
  void are_a_regions_file_in_yaml() {
    Map<String, List<Map<String, String>>> yaml = new Yaml().load(settings.regionsFile());

    assertThat(yaml).containsOnlyKeys("CCE", "HSS", "IAM");
    assertThat(yaml.get("CCE"))
        .containsExactly(Map.of("id", "ap-southeast-1", "endpoint", ENDPOINT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"basic", "global", "basiccredentials", "globalcredentials"})
  void are_a_credentials_file_with_the_address_of_iam(String section) {
    assertThat(settings.withCredentials(new Credentials("ak", "sk", "st")).credentialsFile())
        .contains(
            "["
                + section
                + "]\nak = ak\nsk = sk\nsecurity_token = st\niam_endpoint = "
                + ENDPOINT
                + "\n");
    assertThat(settings.credentialsFile())
        .contains("[" + section + "]\niam_endpoint = " + ENDPOINT + "\n")
        .doesNotContain("ak =", "sk =");
  }

  @Test
  void of_a_project_hold_its_region_and_its_first_key() {
    try (FakeHuaweiCloud cloud = Clouds.newProject(p -> p.region("eu-west-101"))) {
      assertThat(cloud.region().region()).isEqualTo("eu-west-101");
      assertThat(cloud.region().endpoint()).isEqualTo(cloud.endpoint());
      assertThat(cloud.region().environment())
          .containsEntry("HUAWEICLOUD_SDK_AK", cloud.credentials().accessKey())
          .containsEntry("HUAWEICLOUD_SDK_SK", cloud.credentials().secretKey());
    }
  }

  @Test
  void print_no_secret() {
    assertThat(settings.withCredentials(new Credentials("ak", "hidden-key", "hidden-token")))
        .asString()
        .contains("ap-southeast-1", ENDPOINT, "accessKey=ak")
        .doesNotContain("hidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "CN-NORTH-4", "cn__north", "cn-north-4\n", "-a", "a--b", "é"})
  void refuse_what_is_no_region(String region) {
    assertThatThrownBy(() -> RegionSettings.of(region, ENDPOINT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expected the id of a region such as cn-north-4, got \"");
  }
}
