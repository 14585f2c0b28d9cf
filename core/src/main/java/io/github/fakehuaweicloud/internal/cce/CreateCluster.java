package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.cce.answers.ClusterDocument;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterDescription;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterSettings;
import io.github.fakehuaweicloud.internal.cce.clusters.Clusters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.requests.Parameter;
import java.util.Optional;
import java.util.UUID;

final class CreateCluster implements CceEndpoint {

  private static final String FIRST_CIDR = "spec.containerNetwork.cidrs[].cidr";
  private static final String DEFAULT_CIDR = "172.16.0.0/16";

  @Override
  public Page page(CceEdition edition) {
    return CreateClusterPage.PAGE;
  }

  @Override
  public Answer answer(Call call, CceProject project) {
    Clusters clusters = project.clusters();
    if (clusters.isFull()) {
      return call.refused(
          CceError.FORBIDDEN,
          "The fake keeps "
              + Clusters.MOST_CREATED
              + " clusters of a project; delete some, or use another project");
    }
    String name = call.required(CceParameters.NAME);
    if (!clusters.reserve(name)) {
      return call.refused(
          CceError.ALREADY_EXISTS, "The project already has a cluster of the name " + name);
    }
    try {
      return create(call, name, clusters);
    } catch (RuntimeException failed) {
      clusters.release(name);
      throw failed;
    }
  }

  private static Answer create(Call call, String name, Clusters clusters) {
    CceCluster created = clusters.prepare(describe(call, name), call.now());
    String document =
        ClusterDocument.of(created).withJobInAnnotations(created.jobId().orElseThrow()).json();
    return call.answered(HttpResponse.json(201, document), () -> clusters.register(created));
  }

  /** Labels are made by the service; those in a request do not count. */
  private static ClusterDescription describe(Call call, String name) {
    ClusterDescription cluster =
        new ClusterDescription()
            .name(name)
            .flavor(call.required(CceParameters.FLAVOR))
            .network(network(call))
            .enterpriseProject(notEmpty(call, "spec.extendParam.enterpriseProjectId").orElse("0"));
    call.value(Parameter.bool("spec.deletionProtection"))
        .filter(on -> on)
        .ifPresent(on -> cluster.deletionProtection());
    notEmpty(call, "metadata.alias").ifPresent(cluster::alias);
    call.value(Parameter.text("spec.description")).ifPresent(cluster::description);
    call.value(Parameter.text("spec.type")).ifPresent(cluster::type);
    call.value(Parameter.text("spec.version")).ifPresent(cluster::version);
    return cluster;
  }

  private static ClusterSettings.Network network(Call call) {
    return new ClusterSettings.Network(
        call.required(CceParameters.VPC),
        call.required(CceParameters.SUBNET),
        notEmpty(call, "spec.hostNetwork.SecurityGroup")
            .orElseGet(() -> UUID.randomUUID().toString()),
        call.required(CceParameters.NETWORK_MODE),
        call.value(Parameter.text("spec.containerNetwork.cidr"))
            .or(() -> call.values(Parameter.text(FIRST_CIDR)).stream().findFirst())
            .orElse(DEFAULT_CIDR));
  }

  private static Optional<String> notEmpty(Call call, String parameter) {
    return call.value(Parameter.text(parameter)).filter(value -> !value.isEmpty());
  }
}
