package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.http.Handler;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.kubernetes.ClusterHost;
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
    String host = request.headers().first("Host").orElse("");
    int end = host.indexOf(AFTER_THE_ID);
    return end < 1
        ? Optional.empty()
        : projects
            .withApiServer(host.substring(0, end).trim())
            .map(found -> answer(request, found.project(), found.host()));
  }

  private HttpResponse answer(HttpRequest request, Project project, ClusterHost host) {
    Caller caller = reception.receive(request).caller();
    Optional<String> user =
        caller
            .accepted()
            .filter(own -> own.id().equals(project.id()))
            .flatMap(own -> caller.user())
            .map(found -> found.id());
    return user.map(id -> host.answer(request, id))
        .orElseGet(
            () ->
                host.refuse(
                    request,
                    caller
                        .refusal()
                        .map(Caller.Refusal::message)
                        .orElse("the token or access key is of another project")));
  }
}
