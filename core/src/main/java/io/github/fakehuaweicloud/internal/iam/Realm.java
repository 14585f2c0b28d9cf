package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.exchange.Call;

/**
 * What IAM knows of one project.
 *
 * @param endpoint the server's own address, for callers that name no host
 */
record Realm(Access access, String endpoint) {

  Identity identity() {
    return access.identity();
  }

  /** The fake's address as the caller knows it, for links and the catalog. */
  String address(Call call) {
    return call.address().orElse(endpoint);
  }
}
