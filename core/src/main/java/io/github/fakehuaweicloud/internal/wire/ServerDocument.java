package io.github.fakehuaweicloud.internal.wire;

import java.util.List;
import java.util.Optional;

/**
 * The server.
 *
 * @param httpsEndpoint if it listens there, too
 * @param anyProject whether each project id that it sees opens a project
 * @param projects how many are open
 * @param errors those that a fault can name
 */
public record ServerDocument(
    String version,
    String endpoint,
    Optional<String> httpsEndpoint,
    boolean anyProject,
    int projects,
    List<ServiceDocument> services,
    List<ErrorDocument> errors,
    List<String> clusterPhases,
    List<String> clusterStatuses) {

  /** A service and its operations. */
  public record ServiceDocument(String name, List<OperationDocument> operations) {}
}
