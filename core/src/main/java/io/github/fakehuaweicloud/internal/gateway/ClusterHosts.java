package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.exchange.Refusal;
import io.github.fakehuaweicloud.internal.http.Handler;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.Optional;

/**
 * Leads requests to {@code {cluster_id}.cce.…} to the API server of the cluster, which records
 * them.
 */
public final class ClusterHosts implements Handler {

  private static final String AFTER_THE_ID = ".cce.";

  private final Projects projects;
  private final Reception reception;

  public ClusterHosts(Projects projects, Reception reception) {
    this.projects = projects;
    this.reception = reception;
  }

  @Override
  public Optional<HttpResponse> handle(HttpRequest request) {
    String host = request.headers().first("Host").orElse("").trim();
    int end = host.indexOf(AFTER_THE_ID);
    return end < 1 ? Optional.empty() : answer(request, host.substring(0, end));
  }

  /** Two projects may have a cluster of the same id, so the caller's own counts. */
  private Optional<HttpResponse> answer(HttpRequest request, String clusterId) {
    Caller caller = reception.receive(request).caller();
    return caller
        .accepted()
        .flatMap(project -> project.apiServers().apply(clusterId))
        .map(server -> server.host().answer(request, caller.user().orElseThrow().id()))
        .or(
            () ->
                projects
                    .hostOf(clusterId)
                    .map(host -> host.refuse(request, reason(caller, request))));
  }

  private static String reason(Caller caller, HttpRequest request) {
    return caller
        .refusal()
        .map(refusal -> Refusal.of(refusal.message()).with(refusal.hints(request)).explained())
        .orElse("the token or access key is of another project");
  }
}
