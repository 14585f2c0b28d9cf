package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HSS page, Table 4: "One or more IP addresses are separated by semicolons (;)". */
class DnsConfigTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "8.8.8.8;1.1.1.1",
        "0.0.0.0;255.255.255.255",
        "::",
        "::1;2001:db8::8:800:200c:417a",
        "1:2:3:4:5:6:7:8",
        "FE80::1",
        "::ffff:203.0.113.7"
      })
  void takes_addresses_separated_by_semicolons(String addresses) {
    assertThat(Checks.hssField("dns_config", '"' + addresses + '"')).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not-an-ip",
        "8.8.8.8,1.1.1.1",
        "8.8.8.8; 1.1.1.1",
        "8.8.8.8;",
        "8.8.8.8;;1.1.1.1",
        "999.1.1.1",
        "8.8.8",
        "8.8.8.8/32",
        "http://8.8.8.8",
        "1:2:3:4:5:6:7:8:9",
        "1::2::3",
        "12345::"
      })
  void refuses_anything_else_and_says_what_it_expects(String addresses) {
    assertThat(Checks.hssField("dns_config", '"' + addresses + '"'))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.message())
                    .startsWith(
                        "body field dns_config: expected one or more IP addresses separated by"
                            + " semicolons, such as 8.8.8.8;8.8.4.4, got "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "[]", "{}", "[\"8.8.8.8\"]"})
  void refuses_what_is_no_string(String json) {
    assertThat(Checks.hssField("dns_config", json)).hasSize(1);
  }
}
