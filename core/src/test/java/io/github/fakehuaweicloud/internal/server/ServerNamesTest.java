package io.github.fakehuaweicloud.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerNamesTest {

  private static final ServerNames NAMES = ServerNames.at("192.0.2.7");

  @Test
  void are_those_of_the_machine_the_address_and_the_clouds() {
    assertThat(NAMES.with(List.of()))
        .containsExactly(
            "localhost",
            "127.0.0.1",
            "::1",
            "192.0.2.7",
            "*.myhuaweicloud.com",
            "*.myhuaweicloud.eu");
  }

  @Test
  void are_each_there_once() {
    assertThat(ServerNames.at("127.0.0.1").always()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::"})
  void of_all_addresses_are_those_of_the_machine(String all) {
    assertThat(ServerNames.at(all).always())
        .contains("127.0.0.1", "localhost")
        .doesNotContain(all)
        .noneMatch(name -> name.contains("%"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cce.cn-north-4.myhuaweicloud.com | *.cn-north-4.myhuaweicloud.com"
            + " *.cce.cn-north-4.myhuaweicloud.com",
        "IAM.cn-north-4.MyHuaweiCloud.com | *.cn-north-4.myhuaweicloud.com"
            + " *.cce.cn-north-4.myhuaweicloud.com",
        "id.cce.cn-north-4.myhuaweicloud.com | *.cn-north-4.myhuaweicloud.com"
            + " *.cce.cn-north-4.myhuaweicloud.com",
        "cce.my-region-1.myhuaweicloud.eu | *.my-region-1.myhuaweicloud.eu"
            + " *.cce.my-region-1.myhuaweicloud.eu",
        "a.obs.cn-north-4.myhuaweicloud.com | *.obs.cn-north-4.myhuaweicloud.com",
        "a.b.cce.cn-north-4.myhuaweicloud.com | *.b.cce.cn-north-4.myhuaweicloud.com",
        "fake | fake",
        "fake.svc.cluster.local | fake.svc.cluster.local",
        "my.localhost | my.localhost"
      })
  void grow_by_what_a_client_asks_for(String asked, String further) {
    assertThat(String.join(" ", NAMES.furtherFor(asked))).isEqualTo(further);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "iam.myhuaweicloud.com",
        "myhuaweicloud.com",
        "example.com",
        "evilmyhuaweicloud.com",
        "myhuaweicloud.com.example.com",
        "huaweicloud.com"
      })
  void grow_by_nothing_else(String asked) {
    assertThat(NAMES.furtherFor(asked)).isEmpty();
  }
}
