package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.wire.Fields;
import io.github.fakehuaweicloud.internal.wire.MultiCloudClusterChange;
import io.github.fakehuaweicloud.internal.wire.MultiCloudClusterDocument;
import io.github.fakehuaweicloud.internal.wire.MultiCloudClustersDocument;
import io.github.fakehuaweicloud.internal.wire.Names;
import io.github.fakehuaweicloud.internal.wire.NewMultiCloudCluster;
import java.util.List;
import java.util.stream.Stream;

/** The multi-cloud clusters of HSS. */
record MultiCloudClusterOperations(OfProject of) {

  private static final String WHAT = "multiCloudClusters";
  private static final String ALL = "/projects/{project}/multi-cloud-clusters";
  private static final String ONE = ALL + "/{cluster}";

  List<ControlOperation> all() {
    return List.of(
        ControlOperation.of(
                "GET",
                ALL,
                "listMultiCloudClusters",
                "The multi-cloud clusters of a project: those that were registered and removed since,"
                    + " then those that are there.",
                of.reading(MultiCloudClusterOperations::list))
            .asks("only", "present for those that are there, registered for those of requests.")
            .asks("secrets", "true for kubeconfigs and passwords.")
            .answers(200, MultiCloudClustersDocument.class),
        ControlOperation.of(
                "POST",
                ALL,
                "addMultiCloudCluster",
                "Adds a multi-cloud cluster, as if it had been registered.",
                of.changing(WHAT, MultiCloudClusterOperations::add))
            .takes(NewMultiCloudCluster.class)
            .answers(201, MultiCloudClusterDocument.class),
        ControlOperation.of(
                "GET",
                ONE,
                "showMultiCloudCluster",
                "A multi-cloud cluster.",
                of.reading(MultiCloudClusterOperations::show))
            .asks("secrets", "true for its kubeconfig and password.")
            .answers(200, MultiCloudClusterDocument.class),
        ControlOperation.of(
                "PATCH",
                ONE,
                "changeMultiCloudCluster",
                "Sets the status, the version of the agent or a permission of a multi-cloud cluster.",
                of.changing(WHAT, MultiCloudClusterOperations::change))
            .takes(MultiCloudClusterChange.class)
            .answers(200, MultiCloudClusterDocument.class),
        ControlOperation.of(
            "DELETE",
            ONE,
            "removeMultiCloudCluster",
            "Removes a multi-cloud cluster.",
            of.changing(WHAT, MultiCloudClusterOperations::remove)),
        ControlOperation.of(
            "POST",
            "/projects/{project}/hss-connects-to-clusters",
            "connectToClusters",
            "Has HSS try the kubeconfigs that it gets from now on.",
            of.changing(WHAT, MultiCloudClusterOperations::connect)));
  }

  private static HttpResponse list(ControlRequest request, LocalProject project) {
    boolean secrets = request.secrets();
    return Answers.ok(
        new MultiCloudClustersDocument(
            clusters(request, project.hss()).stream()
                .map(cluster -> MultiCloudClusterDocument.of(cluster, secrets))
                .toList()));
  }

  private static List<MultiCloudCluster> clusters(ControlRequest request, Hss hss) {
    return switch (request.query("only").orElse("")) {
      case "present" -> hss.multiCloudClusters();
      case "registered" -> hss.registeredClusters();
      case "" ->
          Stream.concat(
                  hss.registeredClusters().stream().filter(MultiCloudCluster::isRemoved),
                  hss.multiCloudClusters().stream())
              .toList();
      default -> throw ControlException.badRequest("only: expected present or registered");
    };
  }

  private static HttpResponse add(ControlRequest request, LocalProject project) {
    NewMultiCloudCluster added = request.body(NewMultiCloudCluster.class);
    OfProject.checkRoom("multi-cloud clusters", project.hss().multiCloudClusters().size());
    return Answers.created(
        MultiCloudClusterDocument.of(project.hss().addMultiCloudCluster(added::describe), false));
  }

  private static HttpResponse show(ControlRequest request, LocalProject project) {
    return Answers.ok(
        MultiCloudClusterDocument.of(
            OfProject.multiCloudCluster(request, project), request.secrets()));
  }

  private static HttpResponse change(ControlRequest request, LocalProject project) {
    MultiCloudClusterChange change = request.body(MultiCloudClusterChange.class);
    MultiCloudCluster cluster = OfProject.multiCloudCluster(request, project);
    Hss hss = project.hss();
    Fields.set("status", change.status(), text -> hss.setStatus(cluster, Names.status(text)));
    Fields.set(
        "statusAtNextSync",
        change.statusAtNextSync(),
        text -> hss.setStatusAtNextSync(cluster, Names.status(text)));
    Fields.set(
        "agentVersion", change.agentVersion(), version -> hss.setAgentVersion(cluster, version));
    Fields.set("grant", change.grant(), resource -> hss.grantPermission(cluster, resource));
    Fields.set("deny", change.deny(), resource -> hss.denyPermission(cluster, resource));
    return Answers.ok(
        MultiCloudClusterDocument.of(OfProject.multiCloudCluster(request, project), false));
  }

  private static HttpResponse remove(ControlRequest request, LocalProject project) {
    project.hss().remove(OfProject.multiCloudCluster(request, project));
    return Answers.nothing();
  }

  private static HttpResponse connect(ControlRequest request, LocalProject project) {
    project.hss().connectToClusters();
    return Answers.nothing();
  }
}
