package com.example.onboarding;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What this application reads of a listed cluster.
 *
 * @param id the id that HSS gave the cluster
 * @param name the name it was registered under
 * @param status whether the agent is connected, for example {@code connect_success}
 * @param version the version of the agent
 * @param certificateExpirationDate in milliseconds since 1970
 */
public record MultiCloudClusterInfo(
    @JsonProperty("cluster_id") String id,
    @JsonProperty("cluster_name") String name,
    @JsonProperty("status") String status,
    @JsonProperty("version") String version,
    @JsonProperty("certificate_expiration_date") Long certificateExpirationDate) {}
