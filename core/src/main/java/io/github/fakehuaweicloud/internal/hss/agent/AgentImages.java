package io.github.fakehuaweicloud.internal.hss.agent;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agent's images in somebody's repository. */
public final class AgentImages {

  /** Of the agent that connects to the tunnel, and of everything it brings. */
  public static final String VERSION = "3.2.10";

  static final String TUNNEL = "anp-agent";
  static final String GUARD = "hostguard";
  static final String DOCKER_PLUGIN = "docker-plugin";

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://");

  private AgentImages() {}

  /** For example {@code harbor.example.com/security/hostguard:3.2.10}. */
  static String reference(String repository, String organization, String image) {
    return Stream.of(host(repository), organization, image + ":" + VERSION)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /** An image has no scheme, but an address on the page may have one. */
  static String host(String repository) {
    String host = SCHEME.matcher(repository).replaceFirst("");
    return host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
  }
}
