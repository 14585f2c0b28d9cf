package io.github.fakehuaweicloud.internal.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

final class SecuritySchemes {

  private SecuritySchemes() {}

  static void writeTo(ObjectNode components) {
    ObjectNode schemes = components.putObject("securitySchemes");
    schemes
        .putObject("token")
        .put("type", "apiKey")
        .put("in", "header")
        .put("name", "X-Auth-Token")
        .put("description", "A user token.");
    schemes
        .putObject("signature")
        .put("type", "apiKey")
        .put("in", "header")
        .put("name", "Authorization")
        .put(
            "description",
            "SDK-HMAC-SHA256 Access=<access key>, SignedHeaders=<names>, Signature=<hex>; the time"
                + " of signing stands in X-Sdk-Date.");
  }
}
