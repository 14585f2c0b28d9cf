package com.example.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertResponse;
import com.huaweicloud.sdk.core.exception.SdkErrorMessage;
import com.huaweicloud.sdk.core.exception.ServerResponseException;
import org.junit.jupiter.api.Test;

class RenewalWithMockedSdkTest {

  @Test
  void tries_again_when_the_service_is_busy() {
    CceClient cce = mock(CceClient.class);
    when(cce.createKubernetesClusterCert(any()))
        .thenThrow(new ServerResponseException(500, new SdkErrorMessage("CCE.01500001", "")))
        .thenReturn(new CreateKubernetesClusterCertResponse().withCurrentContext("internal"));

    assertThat(new Renewal(cce).renew("c1", 30).getCurrentContext()).isEqualTo("internal");

    verify(cce, times(2))
        .createKubernetesClusterCert(
            new CreateKubernetesClusterCertRequest()
                .withClusterId("c1")
                .withBody(new CertDuration().withDuration(30)));
  }
}
