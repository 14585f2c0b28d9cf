package com.example.onboarding;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The fields of HSS's "create a multi-cloud cluster" that this application sends.
 *
 * @param name the cluster's name
 * @param provider the cluster's provider, for example {@code self_built_hw}
 * @param kubeConfig the kubeconfig in YAML or JSON
 */
public record MultiCloudClusterBody(
    @JsonProperty("name") String name,
    @JsonProperty("provider") String provider,
    @JsonProperty("kube_config") String kubeConfig) {}
