package io.github.fakehuaweicloud.internal.hss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.hss.MultiCloudClusterBuilder;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.ContractCheck;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.SentParameters;
import io.github.fakehuaweicloud.internal.contract.Violations;
import io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.RandomText;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The request that would have registered the cluster, so that the page checks it. */
public final class MultiCloudClusterDescription implements MultiCloudClusterBuilder {

  private static final Page PAGE = CreateMultiCloudClusterPage.PAGE;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private static final String KUBECONFIG =
      """
      apiVersion: v1
      kind: Config
      clusters:
      - name: cluster
        cluster:
          server: https://10.0.0.1:6443
      users:
      - name: user
        user: {}
      contexts:
      - name: context
        context:
          cluster: cluster
          user: user
      current-context: context
      """;

  private final ObjectNode body = JsonNodeFactory.instance.objectNode();
  private String id = UUID.randomUUID().toString();
  private String query = "";
  private String kubeconfig = KUBECONFIG;
  private Agent agent = Agent.ABSENT;
  private Optional<String> agentVersion = Optional.empty();

  public MultiCloudClusterDescription() {
    body.put("name", "multi-cloud-cluster").put("provider", "self_built_idc");
  }

  @Override
  public MultiCloudClusterBuilder id(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "Expected a cluster id of 1 to 64 letters, digits, dots, dashes, underscores, got "
              + Quotes.quote(id));
    }
    this.id = id;
    return this;
  }

  @Override
  public MultiCloudClusterBuilder name(String name) {
    return with("name", name);
  }

  @Override
  public MultiCloudClusterBuilder provider(String provider) {
    return with("provider", provider);
  }

  @Override
  public MultiCloudClusterBuilder server(String server) {
    return with("server", server);
  }

  @Override
  public MultiCloudClusterBuilder imageRepo(String repository) {
    return with("image_repo", repository);
  }

  @Override
  public MultiCloudClusterBuilder organization(String organization) {
    return with("organization", organization);
  }

  @Override
  public MultiCloudClusterBuilder kubeconfig(String text) {
    Kubeconfig.parse(text);
    kubeconfig = text;
    return this;
  }

  @Override
  public MultiCloudClusterBuilder enterpriseProjectId(String id) {
    query = "enterprise_project_id=" + PercentEncoding.encode(id);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder currentExpirationDate(Instant time) {
    return with("current_expiration_date", time);
  }

  @Override
  public MultiCloudClusterBuilder certificateExpirationDate(Instant time) {
    return with("certificate_expiration_date", time);
  }

  @Override
  public MultiCloudClusterBuilder status(MultiCloudClusterStatus status) {
    agent = agent.with(Objects.requireNonNull(status, "status"));
    return this;
  }

  @Override
  public MultiCloudClusterBuilder agentVersion(String version) {
    agentVersion = Optional.of(version);
    return this;
  }

  /**
   * @throws IllegalArgumentException if a value breaks its row; the message names all that do
   */
  RegisteredCluster addTo(MultiCloudClusters clusters) {
    CheckedRequest request =
        ContractCheck.check(PAGE, request(), Map.of("project_id", "p"), Instant.EPOCH);
    if (!request.violations().isEmpty()) {
      throw new IllegalArgumentException(Violations.sentences(request.violations()));
    }
    SentParameters sent = request.kept().sent().ofQueryAndBody();
    RegisteredCluster cluster =
        RegisteredCluster.of(
            new Registration(id, RandomText.hex(32), false, sent),
            UploadedKubeconfig.of(sent, HssParameters.KUBE_CONFIG, Kubeconfig.parse(kubeconfig)),
            agentVersion.map(agent::withVersion).orElse(agent));
    clusters.addNew(cluster);
    return cluster;
  }

  private HttpRequest request() {
    body.put("kube_config", kubeconfig);
    return new HttpRequest(
        PAGE.method(), PAGE.path(), query, Headers.empty(), Body.of(body.toString()));
  }

  private MultiCloudClusterBuilder with(String field, String value) {
    body.put(field, Objects.requireNonNull(value, field));
    return this;
  }

  private MultiCloudClusterBuilder with(String field, Instant time) {
    try {
      body.put(field, time.toEpochMilli());
    } catch (ArithmeticException tooFar) {
      throw new IllegalArgumentException(
          field + ": expected a time whose milliseconds since 1970 fit a Long, got " + time);
    }
    return this;
  }
}
