package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.cce.ObtainClusterCertificatePage;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.services.Services;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RequestCheckProperties {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  /** Whatever bytes come as a body: it is read, or the violations say in words what is wrong. */
  @Property
  void any_body_is_read_or_refused_in_words(
      @ForAll("bodies") byte[] body, @ForAll CceEdition edition) {
    for (Page operation : Services.pages(edition)) {
      CheckedRequest checked =
          ContractCheck.check(
              operation,
              new HttpRequest("POST", "/", "a=%zz&&=", Headers.empty(), Body.of(body)),
              Map.of("project_id", "p", "cluster_id", "c"),
              NOW);

      assertThat(checked.violations())
          .allSatisfy(violation -> assertThat(violation.message()).contains("expected", "got"));
    }
  }

  @Property
  void a_duration_is_accepted_exactly_in_its_range(@ForAll int days) {
    CheckedRequest checked =
        ContractCheck.check(
            ObtainClusterCertificatePage.of(CceEdition.JUNE_2023),
            new HttpRequest(
                "POST",
                "/",
                "",
                Headers.empty().with("Content-Type", "application/json"),
                Body.of("{\"duration\":" + days + "}")),
            Map.of("project_id", "p", "cluster_id", "c"),
            NOW);

    assertThat(checked.violations().isEmpty())
        .isEqualTo(days == -1 || (days >= 1 && days <= 10950));
  }

  @Provide
  Arbitrary<byte[]> bodies() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"duration\"",
            "\"kube_config\"",
            "\"expire_at\"",
            "\"provider\"",
            "\"\"",
            "1",
            "-1",
            "1e999",
            "0.1",
            "true",
            "null",
            "\"x86\"",
            "\\",
            "\"\\ud800\"",
            "\"2026-12-01 00:00:00 +0000 UTC\"",
            " ",
            "\n",
            "//",
            "/*",
            "NaN");
    return Arbitraries.oneOf(
        pieces
            .list()
            .ofMaxSize(30)
            .map(list -> String.join("", list).getBytes(StandardCharsets.UTF_8)),
        Arbitraries.bytes().array(byte[].class).ofMaxSize(200));
  }
}
