package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.cce.ObtainClusterCertificatePage;
import io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.requests.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Requests that keep the contract but for what a test puts into them. */
final class Checks {

  static final Headers JSON = Headers.empty().with("Content-Type", "application/json");

  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private Checks() {}

  static List<Violation> cce(String body) {
    return cce(JSON, body);
  }

  static List<Violation> cce(Headers headers, String body) {
    return ContractCheck.check(
            ObtainClusterCertificatePage.of(CceEdition.JUNE_2023),
            new HttpRequest("POST", "/", "", headers, Body.of(body)),
            Map.of("project_id", "p1", "cluster_id", "c1"),
            NOW)
        .violations();
  }

  static List<Violation> hss(String body) {
    return hss("p1", "", body);
  }

  static List<Violation> hss(String projectId, String query, String body) {
    return ContractCheck.check(
            CreateMultiCloudClusterPage.PAGE,
            new HttpRequest("POST", "/", query, Headers.empty(), Body.of(body)),
            Map.of("project_id", projectId),
            NOW)
        .violations();
  }

  /** A body with the one mandatory field and one more, whose value is JSON. */
  static List<Violation> hssField(String field, String json) {
    return hss("{\"kube_config\":\"kind: Config\",\"" + field + "\":" + json + "}");
  }
}
