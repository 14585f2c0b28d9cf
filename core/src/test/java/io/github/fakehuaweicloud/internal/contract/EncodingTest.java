package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.cce.ObtainClusterCertificatePage;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.requests.Violation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is UTF-8 and nothing else. */
class EncodingTest {

  @ParameterizedTest
  @ValueSource(strings = {"c080", "c0afe080af", "f4908080", "eda080", "ff", "80"})
  void refuses_bytes_that_are_no_utf_8(String hex) {
    byte[] start = "{\"duration\":1,\"x\":\"".getBytes(StandardCharsets.UTF_8);
    byte[] middle = HexFormat.of().parseHex(hex);
    byte[] end = "\"}".getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[start.length + middle.length + end.length];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(middle, 0, body, start.length, middle.length);
    System.arraycopy(end, 0, body, start.length + middle.length, end.length);

    assertThat(violations(body))
        .singleElement()
        .satisfies(
            broken ->
                assertThat(broken.message())
                    .contains("body: expected a JSON object, got bytes that are no UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
  void refuses_other_encodings_of_unicode(String charset) {
    assertThat(violations("{\"duration\":1}".getBytes(Charset.forName(charset)))).hasSize(1);
  }

  @Test
  void refuses_a_byte_order_mark() {
    assertThat(violations("\uFEFF{\"duration\":1}".getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }

  @Test
  void takes_what_lies_beyond_ascii() {
    assertThat(violations("{\"duration\":1,\"x\":\"ü 😀\"}".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  private static List<Violation> violations(byte[] body) {
    return ContractCheck.check(
            ObtainClusterCertificatePage.of(CceEdition.JUNE_2023),
            new HttpRequest("POST", "/", "", Checks.JSON, Body.of(body)),
            Map.of("project_id", "p1", "cluster_id", "c1"),
            Checks.NOW)
        .violations();
  }
}
