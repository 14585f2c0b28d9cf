package io.github.fakehuaweicloud.internal.hss.agent;

import io.github.fakehuaweicloud.internal.text.Secrets;
import java.nio.charset.StandardCharsets;

/**
 * Where agents connect to. Nobody listens there.
 *
 * @param anpAddress of the load balancer that agents tunnel to
 * @param agentAddress for agents that come over a public network
 */
public record AgentNetwork(String anpAddress, String regionId, String agentAddress) {

  /** Every project has addresses of its own, and the same ones whenever it has the same id. */
  public static AgentNetwork of(String projectId, String region) {
    String digest = Secrets.sha256(projectId.getBytes(StandardCharsets.UTF_8));
    return new AgentNetwork(address(digest, 0), region, address(digest, 6));
  }

  /** Within 100.64.0.0/10, which no public host has (RFC 6598), as on the page. */
  private static String address(String digest, int from) {
    return "100."
        + (64 + number(digest, from) % 64)
        + "."
        + number(digest, from + 2)
        + "."
        + (1 + number(digest, from + 4) % 254);
  }

  private static int number(String digest, int from) {
    return Integer.parseInt(digest.substring(from, from + 2), 16);
  }
}
