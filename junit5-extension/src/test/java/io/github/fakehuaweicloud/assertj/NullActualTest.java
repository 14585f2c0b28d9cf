package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NullActualTest {

  static Stream<ThrowingCallable> assertions() {
    return Stream.of(
        () -> assertThat((FakeHuaweiCloud) null).registeredOneCluster(),
        () -> assertThat((FakeHuaweiCloud) null).receivedRequests(),
        () -> assertThat((FakeHuaweiCloud) null).receivedNoRequests(),
        () -> assertThat((RecordedRequest) null).wasAnsweredWith(200),
        () -> assertThat((RecordedRequest) null).hasParameter("duration", 30),
        () -> assertThat((IssuedCertificate) null).isValidFor(Duration.ZERO),
        () -> assertThat((IssuedCertificate) null).kubeconfig(),
        () -> assertThat((MultiCloudCluster) null).hasName("n"),
        () -> assertThat((MultiCloudCluster) null).hasImageRepoPassword("p"),
        () -> assertThat((Kubeconfig) null).clientCertificate(),
        () -> assertThat((ApiServer) null).receivedNoCalls(),
        () -> assertThat((ApiServer) null).calls(),
        () -> assertThat((X509Certificate) null).isValidAt(Instant.EPOCH));
  }

  @ParameterizedTest
  @MethodSource("assertions")
  void fails_as_assertj_s_own_assertions_do(ThrowingCallable assertion) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .withMessageContaining("Expecting actual not to be null");
  }
}
