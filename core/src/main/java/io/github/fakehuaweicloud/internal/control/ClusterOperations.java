package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.wire.ApiServerDocument;
import io.github.fakehuaweicloud.internal.wire.ApiServersDocument;
import io.github.fakehuaweicloud.internal.wire.CallDocument;
import io.github.fakehuaweicloud.internal.wire.CallsDocument;
import io.github.fakehuaweicloud.internal.wire.CertificateRequest;
import io.github.fakehuaweicloud.internal.wire.ClusterChange;
import io.github.fakehuaweicloud.internal.wire.ClusterDocument;
import io.github.fakehuaweicloud.internal.wire.ClustersDocument;
import io.github.fakehuaweicloud.internal.wire.EipDocument;
import io.github.fakehuaweicloud.internal.wire.Fields;
import io.github.fakehuaweicloud.internal.wire.Names;
import io.github.fakehuaweicloud.internal.wire.NewCluster;
import io.github.fakehuaweicloud.internal.wire.NextCertificateDocument;
import io.github.fakehuaweicloud.internal.wire.TransitionDocument;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import java.time.Duration;
import java.util.List;

/** The CCE clusters of a project. */
record ClusterOperations(OfProject of) {

  private static final Duration USUAL_VALIDITY = Duration.ofDays(30);

  private static final String ALL = "/projects/{project}/clusters";
  private static final String ONE = ALL + "/{cluster}";

  List<ControlOperation> all() {
    return List.of(
        ControlOperation.of(
                "GET",
                ALL,
                "listClusters",
                "The clusters of a project.",
                of.reading((request, project) -> list(project)))
            .answers(200, ClustersDocument.class),
        ControlOperation.of(
                "POST",
                ALL,
                "addCluster",
                "Adds a cluster.",
                of.changing("clusters", ClusterOperations::add))
            .takes(NewCluster.class)
            .answers(201, ClusterDocument.class),
        ControlOperation.of(
                "GET",
                ONE,
                "showCluster",
                "A cluster, with the certificate of its authority.",
                of.reading(ClusterOperations::show))
            .answers(200, ClusterDocument.class),
        ControlOperation.of(
                "PATCH",
                ONE,
                "changeCluster",
                "Sets the phase of a cluster, binds or unbinds its public IP.",
                of.changing("clusters", ClusterOperations::change))
            .takes(ClusterChange.class)
            .answers(200, ClusterDocument.class),
        ControlOperation.of(
            "DELETE",
            ONE,
            "removeCluster",
            "Removes a cluster.",
            of.changing("clusters", ClusterOperations::remove)),
        ControlOperation.of(
                "POST",
                ONE + "/kubeconfig",
                "issueKubeconfig",
                "Issues a certificate as if the project's first user had asked CCE for it. No request is recorded.",
                of.changing("certificates", ClusterOperations::kubeconfig))
            .takes(CertificateRequest.class)
            .answers(200, String.class),
        ControlOperation.of(
                "POST",
                ONE + "/next-certificate",
                "changeNextCertificate",
                "Spoils the next certificate of a cluster.",
                of.changing("clusters", ClusterOperations::spoilNext))
            .takes(NextCertificateDocument.class),
        ControlOperation.of(
                "POST",
                ONE + "/api-server",
                "startApiServer",
                "Starts a Kubernetes API server for a cluster, unless it has one.",
                of.changing("clusters", ClusterOperations::startApiServer))
            .answers(200, ApiServerDocument.class),
        ControlOperation.of(
                "GET",
                "/projects/{project}/api-servers",
                "listApiServers",
                "The API servers that were started, also those whose cluster is gone.",
                of.reading((request, project) -> apiServers(project)))
            .answers(200, ApiServersDocument.class),
        ControlOperation.of(
                "GET",
                ONE + "/api-server/calls",
                "listCalls",
                "The calls of the API server of a cluster.",
                of.reading(ClusterOperations::calls))
            .answers(200, CallsDocument.class),
        ControlOperation.of(
                "POST",
                "/projects/{project}/eips",
                "addEip",
                "Adds an elastic IP that clients may bind.",
                of.changing("clusters", ClusterOperations::addEip))
            .takes(EipDocument.class),
        ControlOperation.of(
                "POST",
                "/projects/{project}/transitions",
                "setTransitions",
                "Sets how long transitions of clusters take.",
                of.changing("clusters", ClusterOperations::setTransitions))
            .takes(TransitionDocument.class));
  }

  private static HttpResponse list(LocalProject project) {
    return Answers.ok(
        new ClustersDocument(
            project.cce().clusters().stream()
                .map(cluster -> Documents.of(project, cluster, false))
                .toList()));
  }

  private static HttpResponse add(ControlRequest request, LocalProject project) {
    NewCluster added = request.body(NewCluster.class);
    OfProject.checkRoom("clusters", project.cce().clusters().size());
    return Answers.created(Documents.of(project, project.cce().addCluster(added::describe), false));
  }

  private static HttpResponse show(ControlRequest request, LocalProject project) {
    return Answers.ok(Documents.of(project, OfProject.cluster(request, project), true));
  }

  private static HttpResponse change(ControlRequest request, LocalProject project) {
    ClusterChange change = request.body(ClusterChange.class);
    Cluster cluster = OfProject.cluster(request, project);
    Cce cce = project.cce();
    Fields.set("phase", change.phase(), text -> cce.setPhase(cluster, Names.phase(text)));
    Fields.set(
        "publicIp",
        change.publicIp(),
        address -> {
          if (address.isEmpty()) {
            cce.unbindPublicIp(cluster);
          } else {
            cce.bindPublicIp(cluster, address);
          }
        });
    return Answers.ok(Documents.of(project, OfProject.cluster(request, project), false));
  }

  private static HttpResponse remove(ControlRequest request, LocalProject project) {
    project.cce().removeCluster(OfProject.cluster(request, project));
    return Answers.nothing();
  }

  private static HttpResponse kubeconfig(ControlRequest request, LocalProject project) {
    Duration validity = request.body(CertificateRequest.class).duration().orElse(USUAL_VALIDITY);
    Cluster cluster = OfProject.cluster(request, project);
    return Answers.text("application/yaml", project.issueKubeconfig(cluster, validity).toYaml())
        .withHeader("Content-Disposition", "attachment; filename=\"kubeconfig.yaml\"");
  }

  private static HttpResponse spoilNext(ControlRequest request, LocalProject project) {
    request
        .body(NextCertificateDocument.class)
        .apply(project.cce().nextCertificate(OfProject.cluster(request, project)));
    return Answers.nothing();
  }

  private static HttpResponse startApiServer(ControlRequest request, LocalProject project) {
    ApiServer server = project.cce().apiServer(OfProject.cluster(request, project));
    return Answers.ok(ApiServerDocument.of(server));
  }

  private static HttpResponse apiServers(LocalProject project) {
    return Answers.ok(
        new ApiServersDocument(
            project.cce().apiServers().stream().map(ApiServerDocument::of).toList()));
  }

  /** Also of a cluster that is gone. */
  private static HttpResponse calls(ControlRequest request, LocalProject project) {
    String id = request.variable("cluster");
    return Answers.ok(
        new CallsDocument(
            project.cce().apiServers().stream()
                .filter(server -> server.clusterId().equals(id))
                .flatMap(server -> server.calls().stream())
                .map(CallDocument::of)
                .toList()));
  }

  private static HttpResponse addEip(ControlRequest request, LocalProject project) {
    EipDocument eip = request.body(EipDocument.class);
    project.cce().addEip(eip.id(), eip.publicIp());
    return Answers.nothing();
  }

  private static HttpResponse setTransitions(ControlRequest request, LocalProject project) {
    project.cce().transitions(request.body(TransitionDocument.class).transition());
    return Answers.nothing();
  }
}
