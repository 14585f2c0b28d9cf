package com.example;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

/** Puts a CCE cluster under the protection of the Host Security Service. */
@RestController
public class OnboardingController {

  private final RestClient huaweiCloud;
  private final String projectId;

  OnboardingController(
      @Value("${huaweicloud.endpoint}") String endpoint,
      @Value("${huaweicloud.project-id}") String projectId,
      @Value("${huaweicloud.token}") String token) {
    this.huaweiCloud =
        RestClient.builder().baseUrl(endpoint).defaultHeader("X-Auth-Token", token).build();
    this.projectId = projectId;
  }

  @PostMapping("/clusters/{id}/onboarding")
  Registration onboard(@PathVariable("id") String clusterId) {
    String kubeconfig =
        huaweiCloud
            .post()
            .uri("/api/v3/projects/{project}/clusters/{id}/clustercert", projectId, clusterId)
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("duration", 30))
            .retrieve()
            .body(String.class);
    return huaweiCloud
        .post()
        .uri("/v5/{project}/container/kubernetes/multi-cloud/clusters", projectId)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("kube_config", kubeconfig))
        .retrieve()
        .body(Registration.class);
  }

  record Registration(String cluster_id) {}
}
