package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.wire.ErrorDocument;
import io.github.fakehuaweicloud.internal.wire.HealthDocument;
import io.github.fakehuaweicloud.internal.wire.Names;
import io.github.fakehuaweicloud.internal.wire.OperationDocument;
import io.github.fakehuaweicloud.internal.wire.ReadyDocument;
import io.github.fakehuaweicloud.internal.wire.ServerDocument;
import io.github.fakehuaweicloud.openapi.OpenApiDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the server says of itself. */
record ServerOperations(
    ControlledServer server, Feed feed, Supplier<List<ControlOperation>> operations) {

  List<ControlOperation> all() {
    return List.of(
        ControlOperation.of(
                "GET", "/health", "health", "Whether the server answers.", request -> health())
            .answers(200, HealthDocument.class)
            .open(),
        ControlOperation.of(
                "GET", "/ready", "ready", "Whether the server is ready.", request -> ready())
            .answers(200, ReadyDocument.class)
            .open(),
        ControlOperation.of(
                "GET",
                "/openapi.json",
                "cloudDocument",
                "The OpenAPI document of the cloud's operations.",
                ServerOperations::openApi)
            .asks("edition", "Of CCE's pages, for example november-2025.")
            .answers(200, String.class)
            .open(),
        ControlOperation.of(
                "GET",
                "/control.json",
                "controlDocument",
                "The OpenAPI document of this API.",
                request -> HttpResponse.json(200, ControlDocument.json(operations.get())))
            .answers(200, String.class)
            .open(),
        ControlOperation.of(
                "GET",
                "/server",
                "showServer",
                "The server, and what it knows.",
                request -> describe())
            .answers(200, ServerDocument.class),
        ControlOperation.of(
                "GET",
                "/authority.pem",
                "authorityAsPem",
                "The authority of the HTTPS endpoint, for SSL_CERT_FILE.",
                request -> authority("application/x-pem-file", server.authorityPem()))
            .answers(200, String.class)
            .open(),
        ControlOperation.of(
                "GET",
                "/authority.p12",
                "authorityAsTrustStore",
                "The same as a PKCS#12 trust store, with the password changeit.",
                request -> authority("application/x-pkcs12", server.authorityTrustStore()))
            .answers(200, String.class)
            .open(),
        ControlOperation.of(
                "GET",
                "/events",
                "events",
                "What happens, as server-sent events: hello, request, project, changed.",
                request -> HttpResponse.events(sink -> feed.listen(request.query("project"), sink)))
            .asks("project", "Only of this one.")
            .answers(200, String.class));
  }

  private static HttpResponse health() {
    return Answers.ok(new HealthDocument("up", Version.TEXT));
  }

  private HttpResponse ready() {
    return Answers.ok(new ReadyDocument("ready", server.projects().all().size()));
  }

  private static HttpResponse openApi(ControlRequest request) {
    CceEdition edition =
        OfProject.refusing(
            () -> request.query("edition").map(Names::edition).orElse(CceEdition.JUNE_2023));
    return HttpResponse.json(200, OpenApiDocument.json(edition));
  }

  private static HttpResponse authority(String mediaType, Optional<byte[]> bytes) {
    return Answers.file(
        mediaType,
        bytes.orElseThrow(
            () ->
                new ControlException(
                    404,
                    "no-https",
                    "The server does not speak HTTPS. Start it with --https-port, or in Java with"
                        + " httpsPort(…)")));
  }

  private HttpResponse describe() {
    Map<String, List<OperationDocument>> services = new LinkedHashMap<>();
    for (Page page : Services.pages(CceEdition.latest())) {
      services
          .computeIfAbsent(page.service(), name -> new ArrayList<>())
          .add(OperationDocument.of(page));
    }
    return Answers.ok(
        new ServerDocument(
            Version.TEXT,
            server.endpoint(),
            server.httpsEndpoint(),
            server.opensAnyProject(),
            server.projects().all().size(),
            services.entrySet().stream()
                .map(entry -> new ServerDocument.ServiceDocument(entry.getKey(), entry.getValue()))
                .toList(),
            ErrorDocument.all(),
            Stream.of(ClusterPhase.values()).map(ClusterPhase::text).toList(),
            Stream.of(MultiCloudClusterStatus.values())
                .map(MultiCloudClusterStatus::text)
                .toList()));
  }
}
