package io.github.fakehuaweicloud.benchmarks.suite;

import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A class with WireMock whose test uses nothing of it. */
@WireMockTest
class WithWireMock {

  @Test
  void knows_the_endpoint(WireMockRuntimeInfo wireMock) {
    Objects.requireNonNull(wireMock.getHttpBaseUrl());
  }
}
