package io.github.fakehuaweicloud.gateway;

/**
 * Why the gateway lets a request go no further.
 *
 * @param error the kind
 * @param message one sentence without secrets
 */
record Refusal(GatewayError error, String message) {}
