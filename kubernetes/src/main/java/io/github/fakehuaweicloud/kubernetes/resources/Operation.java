package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcePath;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;

/** A request whose path leads to a kind that there is. */
record Operation(KubernetesRequest request, ResourcePath path, StoredType type) {

  boolean isWatch() {
    String watch = request.query("watch").orElse("");
    return watch.equals("true") || watch.equals("1");
  }

  boolean isDryRun() {
    String dryRun = request.query("dryRun").orElse("");
    if (!dryRun.isEmpty() && !dryRun.equals("All")) {
      throw Refusal.badRequest(
          "dryRun: Unsupported value: \"" + dryRun + "\": supported values: \"All\"");
    }
    return !dryRun.isEmpty();
  }
}
