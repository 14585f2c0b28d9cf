package com.example.flows;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.core.ClientBuilder;
import com.huaweicloud.sdk.core.HcClient;
import com.huaweicloud.sdk.core.SdkResponse;
import com.huaweicloud.sdk.core.TypeCasts;
import com.huaweicloud.sdk.core.auth.ICredential;
import com.huaweicloud.sdk.core.http.FieldExistence;
import com.huaweicloud.sdk.core.http.HttpMethod;
import com.huaweicloud.sdk.core.http.HttpRequestDef;
import com.huaweicloud.sdk.core.http.LocationType;
import com.huaweicloud.sdk.core.region.Region;
import java.util.LinkedHashMap;
import java.util.Map;

/** The SDK's core signs here what its CCE client has no method for. */
record SignedClient(HcClient client) {

  /** A credential of either kind: for a project, or for an account. */
  static SignedClient of(ICredential credential, Region region) {
    return new ClientBuilder<>(SignedClient::new, "BasicCredentials,GlobalCredentials")
        .withCredential(credential)
        .withRegion(region)
        .build();
  }

  JsonNode get(String path) {
    return getByName(path, null);
  }

  /** With the query {@code name}. */
  JsonNode getByName(String path, String name) {
    HttpRequestDef<Named, Json> definition =
        HttpRequestDef.builder(HttpMethod.GET, Named.class, Json.class)
            .withName("Get")
            .withUri(path)
            .withContentType("application/json")
            .<String>withRequestField(
                "name",
                LocationType.Query,
                FieldExistence.NULL_IGNORE,
                TypeCasts.uncheckedConversion(String.class),
                field -> field.withMarshaller(Named::getName, Named::setName))
            .build();
    Named request = new Named();
    request.setName(name);
    return new ObjectMapper().valueToTree(client.syncInvokeHttp(request, definition).fields);
  }

  /** A request, in the shape that the SDK's core marshals. */
  static final class Named {

    private String name;

    String getName() {
      return name;
    }

    void setName(String name) {
      this.name = name;
    }
  }

  /** Any answer that is a JSON object. */
  static final class Json extends SdkResponse {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    @JsonAnySetter
    void set(String field, Object value) {
      fields.put(field, value);
    }
  }
}
