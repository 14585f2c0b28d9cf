package io.github.fakehuaweicloud.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each method of a project does elsewhere what it does in this JVM, and says the same. */
@Execution(ExecutionMode.SAME_THREAD) // some of them have one identity
class SameAsEmbeddedTest {

  private static void any(ProjectBuilder project) {
    // Everything has a default.
  }

  private static void allSet(ProjectBuilder project) {
    project
        .id("my project")
        .token("my-token")
        .credentials("AKIAMINE", "my-secret-key")
        .user("ci", "Passw0rd!")
        .user("ops", "Passw0rd?")
        .domain("acme")
        .region("cn-east-3")
        .cceEdition(CceEdition.NOVEMBER_2025)
        .strict()
        .freshKeys()
        .signaturesFollowSystemTime()
        .hssConnectsToClusters()
        .describedAs("OnboardingTest");
  }

  private static Both both;

  @BeforeAll
  static void start() {
    both = new Both();
  }

  @AfterAll
  static void stop() {
    both.close();
  }

  private static DynamicTest same(String name, Both.Step step) {
    return same(name, SameAsEmbeddedTest::any, step);
  }

  private static DynamicTest same(String name, Consumer<ProjectBuilder> project, Both.Step step) {
    return DynamicTest.dynamicTest(
        name, () -> assertThat(both.remote(project, step)).isEqualTo(both.embedded(project, step)));
  }

  @TestFactory
  Stream<DynamicTest> a_project() {
    return Stream.of(
        same("its id", SameAsEmbeddedTest::allSet, FakeHuaweiCloud::projectId),
        same("its token", SameAsEmbeddedTest::allSet, FakeHuaweiCloud::token),
        same(
            "its credentials",
            SameAsEmbeddedTest::allSet,
            cloud -> cloud.credentials().secretKey()),
        same("its region", SameAsEmbeddedTest::allSet, cloud -> cloud.region().environment()),
        same("its printed form", SameAsEmbeddedTest::allSet, FakeHuaweiCloud::toString),
        same("its identity", SameAsEmbeddedTest::allSet, cloud -> cloud.iam().identity()),
        same("made up identity", cloud -> cloud.iam().identity()),
        same(
            "its users",
            SameAsEmbeddedTest::allSet,
            cloud -> {
              Identity identity = cloud.iam().identity();
              return identity.users().get(1).password()
                  + identity.userId().equals(identity.users().get(0).id())
                  + identity.domainId()
                  + identity.groupId().length();
            }),
        same("newest edition", SameAsEmbeddedTest::allSet, SameAsEmbeddedTest::expireAt),
        same("oldest edition", SameAsEmbeddedTest::expireAt),
        same(
            "strict",
            SameAsEmbeddedTest::allSet,
            cloud -> answer(cloud, "{\"duration\":1,\"durations\":1}")),
        same("not strict", cloud -> answer(cloud, "{\"duration\":1,\"durations\":1}")),
        same(
            "reset",
            cloud -> {
              cloud.cce().addCluster();
              cloud.requestLog().clear();
              cloud.clock().advance(Duration.ofDays(2));
              cloud.cce().faults().next(Fault.throttled());
              String token = cloud.token();
              cloud.reset();
              return List.of(
                  cloud.cce().clusters(),
                  cloud.requests(),
                  cloud.cce().faults().waiting(),
                  token.equals(cloud.token()),
                  cloud.clock().instant().isBefore(Instant.now().plusSeconds(60)));
            }),
        same(
            "requests before and after a reset",
            cloud -> {
              answer(cloud, "{}");
              answer(cloud, "{}");
              String before = lines(cloud.requests());
              cloud.reset();
              cloud.clock().stopAt(Both.NEW_YEAR);
              answer(cloud, "{\"duration\":0}");
              answer(cloud, "{\"duration\":0}");
              return before + lines(cloud.requests());
            }));
  }

  private static String expireAt(FakeHuaweiCloud cloud) {
    return answer(cloud, "{\"expire_at\":\"2027-02-01 16:00:00 +0000 UTC\"}");
  }

  private static String answer(FakeHuaweiCloud cloud, String body) {
    Clouds.obtainCertificate(cloud, "none", body);
    return lines(cloud.requests());
  }

  private static String lines(List<RecordedRequest> requests) {
    return requests.stream().map(SameAsEmbeddedTest::everything).reduce("", String::concat);
  }

  private static String everything(RecordedRequest request) {
    return String.join(
        "\n",
        request.toString(),
        request.method(),
        request.path(),
        request.target(),
        request.body(),
        String.valueOf(request.bodyBytes().length),
        request.headerNames().toString(),
        request.header("content-type").toString(),
        request.headers("Content-Type").toString(),
        request.operation().map(known -> known.id() + known.title() + known.path()).toString(),
        request.parameters().toString(),
        request.violations().toString(),
        request.undocumented().toString(),
        request.violations().stream().map(broken -> broken.reason() + broken.parameter()).toList()
            + "",
        String.valueOf(request.requestId().equals(request.responseHeader("X-Request-Id").get())),
        request.receivedAt().toString(),
        String.valueOf(request.status()),
        request.responseHeader("content-type").toString(),
        request.responseBody().length() < 2000 ? request.responseBody() : "a long body",
        request.refusal().toString(),
        request.failure().toString(),
        request.isStubbed() + " " + request.isUnexpected(),
        "");
  }

  @TestFactory
  Stream<DynamicTest> cce() {
    return Stream.of(
        same("adds", cloud -> everything(cloud.cce().addCluster())),
        same(
            "adds with everything",
            cloud ->
                everything(
                        cloud
                            .cce()
                            .addCluster(
                                c ->
                                    c.id("c1")
                                        .name("payments-1")
                                        .alias("Payments")
                                        .labels(Map.of("stage", "test"))
                                        .description("a cluster")
                                        .type("ARM64")
                                        .flavor("cce.s2.xlarge")
                                        .hostNetwork("v", "s", "g")
                                        .containerNetwork("vpc-router", "10.0.0.0/16")
                                        .enterpriseProjectId("e1")
                                        .deletionProtection()
                                        .version("v1.28")
                                        .phase(ClusterPhase.CREATING)
                                        .transition(Transition.afterPolls(3))
                                        .privateIp("10.0.0.1")
                                        .publicIp("203.0.113.7")
                                        .freshClientKeys()))
                    + new CceCalls(cloud).show("c1").body()
                    + new CceCalls(cloud).delete("c1", "").body()),
        same("adds none with a wrong id", cloud -> cloud.cce().addCluster(c -> c.id("a b"))),
        same("nor a wrong name", cloud -> cloud.cce().addCluster(c -> c.name("X"))),
        same("nor a wrong address", cloud -> cloud.cce().addCluster(c -> c.publicIp("x"))),
        same("nor a wrong version", cloud -> cloud.cce().addCluster(c -> c.version("29"))),
        same(
            "nor one twice",
            cloud -> {
              cloud.cce().addCluster(c -> c.id("c1"));
              return cloud.cce().addCluster(c -> c.id("c1"));
            }),
        same(
            "lists and finds",
            cloud -> {
              Cluster first = cloud.cce().addCluster(c -> c.id("c1"));
              cloud.cce().addCluster(c -> c.id("c2"));
              return cloud.cce().clusters()
                  + ""
                  + cloud.cce().cluster("c1").get().equals(first)
                  + cloud.cce().cluster("c2").get().equals(first)
                  + cloud.cce().cluster("c3");
            }),
        withCluster(
            "moves to a phase",
            (cloud, cluster) -> cloud.cce().setPhase(cluster, ClusterPhase.HIBERNATION)),
        withCluster(
            "binds a public IP",
            (cloud, cluster) -> cloud.cce().bindPublicIp(cluster, "203.0.113.9")),
        withCluster(
            "binds no wrong one",
            (cloud, cluster) -> cloud.cce().bindPublicIp(cluster, "nonsense")),
        withCluster("unbinds", (cloud, cluster) -> cloud.cce().unbindPublicIp(cluster)),
        withCluster("removes", (cloud, cluster) -> cloud.cce().removeCluster(cluster)),
        withCluster(
            "removes once only",
            (cloud, cluster) -> {
              cloud.cce().removeCluster(cluster);
              cloud.cce().removeCluster(cluster);
            }),
        withCluster(
            "sets no phase of one that is gone",
            (cloud, cluster) -> {
              cloud.cce().removeCluster(cluster);
              cloud.cce().setPhase(cluster, ClusterPhase.EMPTY);
            }),
        withCluster(
            "spoils no certificate of one that is gone",
            (cloud, cluster) -> {
              cloud.cce().removeCluster(cluster);
              cloud.cce().nextCertificate(cluster);
            }),
        withCluster(
            "has no cluster of others",
            (cloud, cluster) -> {
              try (FakeHuaweiCloud other = Clouds.newProject()) {
                cloud.cce().removeCluster(other.cce().addCluster(c -> c.id("other")));
              }
            }),
        same(
            "transitions",
            cloud -> {
              cloud.cce().transitions(Transition.after(Duration.ofMinutes(10)));
              new CceCalls(cloud).create("new-cluster");
              String before = cloud.cce().clusters().get(0).phase().text();
              String job = cloud.cce().clusters().get(0).jobId().isPresent() + "";
              cloud.clock().advance(Duration.ofMinutes(10));
              return before + job + cloud.cce().clusters().get(0).phase();
            }),
        same(
            "EIPs",
            cloud -> {
              cloud.cce().addEip("e1", "203.0.113.7");
              Cluster cluster = cloud.cce().addCluster();
              return new CceCalls(cloud).eip(cluster.id(), "bind", "e1").body()
                  + cloud.cce().cluster(cluster.id()).get().publicIp();
            }),
        same(
            "no EIP twice",
            cloud -> {
              cloud.cce().addEip("e1", "203.0.113.7");
              cloud.cce().addEip("e1", "203.0.113.8");
              return "";
            }),
        same(
            "no wrong EIP",
            cloud -> {
              cloud.cce().addEip("e 1", "203.0.113.7");
              return "";
            }),
        certificate("as usual", (cloud, cluster) -> {}),
        certificate("expired", (cloud, cluster) -> cloud.cce().nextCertificate(cluster).expired()),
        certificate(
            "not yet valid",
            (cloud, cluster) -> cloud.cce().nextCertificate(cluster).notYetValid()),
        certificate(
            "expiring",
            (cloud, cluster) ->
                cloud.cce().nextCertificate(cluster).expiringIn(Duration.ofMinutes(5))),
        certificate(
            "expiring never",
            (cloud, cluster) -> cloud.cce().nextCertificate(cluster).expiringIn(Duration.ZERO)),
        certificate(
            "by another authority",
            (cloud, cluster) -> cloud.cce().nextCertificate(cluster).signedByAnotherAuthority()),
        certificate(
            "for servers",
            (cloud, cluster) -> cloud.cce().nextCertificate(cluster).forServerUseOnly()),
        same(
            "a certificate that is held tells that it was revoked or has expired",
            cloud -> {
              Cluster cluster = cloud.cce().addCluster();
              Clouds.obtainCertificate(cloud, cluster, 1);
              IssuedCertificate held = cloud.cce().issuedCertificates().get(0);
              boolean same = held.equals(cloud.cce().issuedCertificates().get(0));
              String before = held.isRevoked() + " " + held.isExpired() + held;
              Clouds.revokeCertificates(
                  cloud, cluster.id(), "{\"userId\":\"" + held.owner() + "\"}");
              cloud.clock().advance(Duration.ofDays(2));
              return same + before + held.isRevoked() + " " + held.isExpired() + held;
            }),
        same(
            "the authority of a cluster that is gone",
            cloud -> {
              Cluster cluster = cloud.cce().addCluster();
              Clouds.obtainCertificate(cloud, cluster, 1);
              cloud.cce().removeCluster(cluster);
              cloud
                  .cce()
                  .issuedCertificates()
                  .get(0)
                  .certificate()
                  .verify(cloud.cce().certificateAuthority(cluster).getPublicKey());
              return cloud.cce().certificateAuthority(cluster).getNotAfter();
            }),
        same(
            "API servers",
            cloud -> {
              Cluster cluster =
                  cloud.cce().addCluster(c -> c.id("c1").publicIp("203.0.113.7").apiServer());
              ApiServer server = cloud.cce().apiServer(cluster);
              String before =
                  server.clusterId()
                      + server.internalAddress()
                      + server.externalAddress()
                      + server.calls()
                      + server
                      + cloud.cce().apiServer(cluster).equals(server)
                      + cloud.cce().apiServers();
              cloud.cce().unbindPublicIp(cluster);
              String unbound = server.externalAddress().toString();
              cloud.cce().removeCluster(cluster);
              return before + unbound + cloud.cce().apiServers();
            }),
        withCluster(
            "no API server of one that is gone",
            (cloud, cluster) -> {
              cloud.cce().removeCluster(cluster);
              cloud.cce().apiServer(cluster);
            }));
  }

  private static String everything(Cluster cluster) {
    return String.join(
        "\n",
        cluster.toString(),
        cluster.id(),
        cluster.name(),
        cluster.alias(),
        cluster.labels().toString(),
        cluster.type(),
        cluster.flavor(),
        cluster.version(),
        cluster.phase().toString(),
        cluster.privateIp(),
        cluster.publicIp().toString(),
        cluster.portId(),
        cluster.jobId().toString(),
        cluster.createdAt().toString());
  }

  private interface Change {
    void of(FakeHuaweiCloud cloud, Cluster cluster);
  }

  private static DynamicTest withCluster(String name, Change change) {
    return same(
        name,
        cloud -> {
          Cluster cluster = cloud.cce().addCluster(c -> c.id("c1").publicIp("203.0.113.7"));
          change.of(cloud, cluster);
          return cloud.cce().clusters().stream().map(SameAsEmbeddedTest::everything).toList();
        });
  }

  private static DynamicTest certificate(String name, Change change) {
    return same(
        "certificate, " + name,
        cloud -> {
          Cluster cluster = cloud.cce().addCluster(c -> c.id("c1"));
          change.of(cloud, cluster);
          Clouds.obtainCertificate(cloud, cluster, 30);
          IssuedCertificate issued = cloud.cce().issuedCertificates().get(0);
          return String.join(
              "\n",
              issued.toString(),
              everything(issued.cluster()),
              issued.cluster().equals(cluster) + "",
              issued.requestedValidity().toString(),
              issued.owner().equals(cloud.iam().identity().userId()) + "",
              issued.certificate().getNotBefore().toInstant().toString(),
              issued.certificate().getNotAfter().toInstant().toString(),
              issued.certificate().getExtendedKeyUsage().toString(),
              issued.kubeconfig().currentContext(),
              issued.kubeconfig().clusters().get(0).server(),
              issued
                      .kubeconfig()
                      .currentUser()
                      .flatMap(user -> user.clientCertificate())
                      .equals(java.util.Optional.of(issued.certificate()))
                  + "",
              issued.issuedAt().toString(),
              issued.requestId().equals(cloud.requests().get(0).requestId()) + "",
              issued.isRevoked() + " " + issued.isExpired());
        });
  }

  @TestFactory
  Stream<DynamicTest> hss() {
    return Stream.of(
        same("adds", cloud -> everything(cloud.hss().addMultiCloudCluster(c -> c.id("m1")))),
        same(
            "adds with everything",
            cloud ->
                everything(
                    cloud
                        .hss()
                        .addMultiCloudCluster(
                            c ->
                                c.id("m1")
                                    .name("staging")
                                    .provider("tencent")
                                    .server("https://user:pw@example.com")
                                    .imageRepo("harbor.example.com")
                                    .organization("security")
                                    .kubeconfig("kind: Config\ncurrent-context: x\n")
                                    .enterpriseProjectId("e1")
                                    .currentExpirationDate(Both.NEW_YEAR)
                                    .certificateExpirationDate(Both.NEW_YEAR)
                                    .status(MultiCloudClusterStatus.CONNECT_SUCCESS)
                                    .agentVersion("3.2.8")))),
        same("no wrong id", cloud -> cloud.hss().addMultiCloudCluster(c -> c.id("a b"))),
        same("no wrong value", cloud -> cloud.hss().addMultiCloudCluster(c -> c.provider("me"))),
        same("no wrong file", cloud -> cloud.hss().addMultiCloudCluster(c -> c.kubeconfig("["))),
        same(
            "none twice",
            cloud -> {
              cloud.hss().addMultiCloudCluster(c -> c.id("m1"));
              return cloud.hss().addMultiCloudCluster(c -> c.id("m1"));
            }),
        same(
            "registered and present ones",
            cloud -> {
              cloud.hss().addMultiCloudCluster(c -> c.id("m1"));
              Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
              Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
              cloud.hss().remove(cloud.hss().registeredClusters().get(0));
              return cloud.hss().multiCloudClusters().stream()
                      .map(SameAsEmbeddedTest::everything)
                      .toList()
                  + "\n"
                  + cloud.hss().registeredClusters()
                  + cloud.hss().multiCloudCluster("m1")
                  + cloud.hss().multiCloudCluster("m2")
                  + cloud.hss().multiCloudCluster("m1").equals(cloud.hss().multiCloudCluster("m1"));
            }),
        withMultiCloudCluster("removes", (cloud, it) -> cloud.hss().remove(it)),
        withMultiCloudCluster(
            "removes once only",
            (cloud, it) -> {
              cloud.hss().remove(it);
              cloud.hss().remove(it);
            }),
        withMultiCloudCluster(
            "sets the status",
            (cloud, it) -> cloud.hss().setStatus(it, MultiCloudClusterStatus.CONNECT_SUCCESS)),
        withMultiCloudCluster(
            "sets the next status",
            (cloud, it) ->
                cloud.hss().setStatusAtNextSync(it, MultiCloudClusterStatus.CONNECT_FAIL)),
        withMultiCloudCluster(
            "sets the version", (cloud, it) -> cloud.hss().setAgentVersion(it, "3.2.8")),
        withMultiCloudCluster("denies", (cloud, it) -> cloud.hss().denyPermission(it, "pods")),
        withMultiCloudCluster("denies no such", (cloud, it) -> cloud.hss().denyPermission(it, "x")),
        withMultiCloudCluster(
            "grants",
            (cloud, it) -> {
              cloud.hss().denyPermission(it, "pods");
              cloud.hss().grantPermission(it, "pods");
            }),
        withMultiCloudCluster(
            "grants no such", (cloud, it) -> cloud.hss().grantPermission(it, "x")),
        same(
            "connects",
            cloud -> {
              cloud.hss().connectToClusters();
              Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
              return everything(cloud.hss().registeredClusters().get(0));
            }));
  }

  private interface MultiCloudChange {
    void of(FakeHuaweiCloud cloud, MultiCloudCluster cluster);
  }

  private static DynamicTest withMultiCloudCluster(String name, MultiCloudChange change) {
    return same(
        name,
        cloud -> {
          MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster(c -> c.id("m1"));
          change.of(cloud, cluster);
          return cloud.hss().multiCloudClusters().stream()
                  .map(SameAsEmbeddedTest::everything)
                  .toList()
              + new CceCalls(cloud)
                  .send(
                      "GET",
                      "/v5/"
                          + cloud.projectId()
                          + "/container/kubernetes/multi-cloud/clusters/m1/auth-info",
                      "")
                  .body();
        });
  }

  private static String everything(MultiCloudCluster cluster) {
    return Stream.of(
            cluster,
            cluster.id(),
            cluster.requestId(),
            cluster.status(),
            cluster.connectionFailure(),
            cluster.agentVersion(),
            cluster.isRemoved(),
            cluster.enterpriseProjectId(),
            cluster.name(),
            cluster.provider(),
            cluster.server(),
            cluster.imageRepo(),
            cluster.imageRepoUsername(),
            cluster.imageRepoPassword(),
            cluster.organization(),
            cluster.imageRepoType(),
            cluster.currentExpirationDate(),
            cluster.certificateExpirationDate(),
            cluster.kubeconfigText(),
            cluster.kubeconfig(),
            cluster.imageArch(),
            cluster.anpProxy(),
            cluster.hostguardProxy(),
            cluster.containerName(),
            cluster.dnsPolicy(),
            cluster.dnsConfig())
        .map(String::valueOf)
        .reduce("", (all, next) -> all + "\n" + next);
  }

  @TestFactory
  Stream<DynamicTest> iam() {
    return Stream.of(
        same(
            "issues and revokes tokens",
            cloud -> {
              String good = cloud.iam().issueToken(Duration.ofHours(1));
              String bad = cloud.iam().issueToken(Duration.ofHours(-1));
              String revoked = cloud.iam().issueToken(Duration.ofHours(1));
              cloud.iam().revokeToken(revoked);
              cloud.iam().revokeToken("any other");
              return Stream.of(good, bad, revoked)
                  .map(token -> Logins.certificate(cloud, token).status())
                  .toList();
            }),
        same(
            "issues and revokes keys",
            cloud -> {
              var keys = cloud.iam().issueTemporaryCredentials(Duration.ofHours(1));
              String before =
                  Logins.send(cloud, Logins.accessKeyBody(cloud, keys)).status()
                      + ""
                      + keys.securityToken().isPresent();
              cloud.iam().revokeAccessKey(keys.accessKey());
              cloud.iam().revokeAccessKey("any other");
              return before + Logins.send(cloud, Logins.accessKeyBody(cloud, keys)).status();
            }),
        same(
            "logs in",
            SameAsEmbeddedTest::allSet,
            cloud -> {
              Logins.byPassword(cloud);
              return lines(cloud.requests()).replaceAll("(?s)\"issued_at.*", "");
            }),
        same(
            "faults",
            cloud -> {
              cloud.iam().faults().next(Fault.throttled());
              cloud.iam().faults("KeystoneListProjects").next(Fault.badGateway());
              return cloud.iam().faults().waiting() + "" + Logins.byPassword(cloud).status();
            }),
        same("faults of no operation", cloud -> cloud.iam().faults("Nothing")));
  }

  @TestFactory
  Stream<DynamicTest> faults() {
    return Stream.concat(
        Stream.of(
                Fault.none(),
                Fault.throttled(),
                Fault.throttled(Duration.ofMillis(56_818)),
                Fault.throttledInWholeSeconds(Duration.ofMillis(1_200)),
                Fault.badGateway(),
                Fault.gatewayTimeout(),
                Fault.error(CceError.LOCKED),
                Fault.error(HssError.NOT_FOUND, "The name is taken."),
                Fault.error(ErrorCode.of(418, "ME.1", "A teapot.")),
                Fault.emptyBody(),
                Fault.malformedBody(),
                Fault.slowBody(Duration.ofMillis(1)),
                Fault.delay(Duration.ofMillis(1)))
            .map(
                fault ->
                    same(
                        fault.toString(),
                        cloud -> {
                          cloud.cce().faults().next(fault);
                          return Clouds.obtainCertificate(cloud, "none", "{}").body()
                              + lines(cloud.requests());
                        })),
        Stream.of(
            same(
                "queues and conditions",
                cloud -> {
                  cloud
                      .cce()
                      .faults()
                      .next(2, Fault.badGateway())
                      .sequence()
                      .sequence(Fault.none(), Fault.throttled())
                      .always(Fault.gatewayTimeout());
                  cloud.cce().faults("CreateKubernetesClusterCert").next(Fault.throttled());
                  String before =
                      cloud.cce().faults().waiting()
                          + " "
                          + cloud.cce().faults("CreateKubernetesClusterCert").waiting();
                  cloud.cce().faults().clear();
                  String cleared =
                      cloud.cce().faults().waiting()
                          + " "
                          + cloud.cce().faults("CreateKubernetesClusterCert").waiting();
                  return before
                      + cleared
                      + Clouds.obtainCertificate(cloud, "none", "{}").status()
                      + Clouds.obtainCertificate(cloud, "none", "{}").status();
                }),
            same(
                "a million",
                cloud -> cloud.hss().faults().next(1_000_000, Fault.throttled()).waiting()),
            same("not more", cloud -> cloud.hss().faults().next(1_000_001, Fault.throttled())),
            same("not none", cloud -> cloud.hss().faults().next(0, Fault.throttled())),
            same("no home-made fault", cloud -> cloud.hss().faults().next(new Fault() {})),
            same("no such operation", cloud -> cloud.hss().faults("Nothing")),
            same("of another service", cloud -> cloud.cce().faults("CreateMultiCloudClusters"))));
  }

  @TestFactory
  Stream<DynamicTest> clocks() {
    return Stream.of(
        clock("stands still", cloud -> {}),
        clock("advances", cloud -> cloud.clock().advance(Duration.ofDays(20).plusMillis(1))),
        clock("goes back", cloud -> cloud.clock().advance(Duration.ofDays(-20))),
        clock("not that far", cloud -> cloud.clock().advance(Duration.ofDays(9_000_000))),
        clock("nor infinitely", cloud -> cloud.clock().advance(Duration.ofSeconds(Long.MAX_VALUE))),
        clock("no time before 1970", cloud -> cloud.clock().set(Instant.EPOCH.minusSeconds(1))),
        clock("no far future", cloud -> cloud.clock().stopAt(Instant.MAX)),
        clock("stops", cloud -> cloud.clock().stopAt(Both.NEW_YEAR.plusSeconds(1))));
  }

  private static DynamicTest clock(String name, Consumer<FakeHuaweiCloud> move) {
    return same(
        name,
        cloud -> {
          move.accept(cloud);
          return cloud.clock().instant() + " " + cloud.clock();
        });
  }

  @TestFactory
  Stream<DynamicTest> request_logs() {
    return Stream.of(
        same("nothing", cloud -> lines(cloud.requests()) + cloud.requestLog().dropped()),
        same("unknown paths", cloud -> all(cloud, "GET", "/v5/" + cloud.projectId() + "/x?a=b")),
        same(
            "secrets in the query",
            cloud ->
                all(
                    cloud,
                    "GET",
                    "/v5/"
                        + cloud.projectId()
                        + "/container/kubernetes/multi-cloud/clusters?password=pw&limit=x")),
        same(
            "broken rows",
            cloud -> {
              Clouds.createMultiCloudCluster(cloud, "{\"provider\":3,\"x\":1}");
              Clouds.createMultiCloudCluster(cloud, "no JSON");
              return lines(cloud.requests())
                  + lines(cloud.requestLog().unexpected())
                  + cloud.requests().containsAll(cloud.requestLog().unexpected());
            }),
        same(
            "parameters",
            cloud -> {
              Clouds.obtainCertificate(cloud, "c1", "{\"duration\":30}");
              RecordedRequest request = cloud.requests().get(0);
              return request.parameter("duration")
                  + ""
                  + request.parameter(CceParameters.DURATION)
                  + request.parameter("cluster_id")
                  + request.parameter("X-Auth-Token").get().equals(cloud.token());
            }),
        same(
            "no such parameter",
            cloud -> {
              Clouds.obtainCertificate(cloud, "c1", "{\"duration\":30}");
              return cloud.requests().get(0).parameter("nothing");
            }),
        same(
            "no parameter of no operation",
            cloud -> {
              all(cloud, "GET", "/v5/" + cloud.projectId() + "/x");
              return cloud.requests().get(0).parameter("nothing");
            }),
        same(
            "waits",
            cloud -> {
              AtomicInteger reached = new AtomicInteger();
              Clouds.obtainCertificate(cloud, "c1", "{}");
              for (int count : new int[] {-1, 0, 1, 2}) {
                for (Duration time :
                    List.of(Duration.ofSeconds(-1), Duration.ZERO, Duration.ofMillis(20))) {
                  reached.addAndGet(cloud.requestLog().await(count, time) ? 1 : 0);
                }
              }
              return reached;
            }),
        same(
            "clears",
            cloud -> {
              all(cloud, "GET", "/v5/" + cloud.projectId() + "/x");
              String before = lines(cloud.requests());
              cloud.requestLog().clear();
              String cleared = lines(cloud.requests()) + cloud.requestLog().unexpected();
              all(cloud, "GET", "/v5/" + cloud.projectId() + "/y");
              return before
                  + cleared
                  + lines(cloud.requests())
                  + cloud.requestLog().await(1, Duration.ZERO)
                  + cloud.requestLog().await(2, Duration.ZERO);
            }),
        same(
            "unattributed",
            cloud -> {
              Wire.request("GET", cloud.endpoint(), "/v9/unknown", List.of(), "");
              return lines(cloud.requestLog().unattributed()).lines().findFirst();
            }));
  }

  private static String all(FakeHuaweiCloud cloud, String method, String target) {
    new CceCalls(cloud).send(method, target, "");
    return lines(cloud.requests());
  }
}
