package io.github.fakehuaweicloud.internal.hss.connection;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * Where the API server of a cluster entry is.
 *
 * @param host an IPv6 address in brackets
 * @param path of the version
 */
record ServerAddress(boolean isSecure, String host, int port, String path) {

  private static final int LONGEST_QUOTE = 200;
  private static final int HIGHEST_PORT = 65_535;

  static ServerAddress of(Entry cluster) throws UnusableKubeconfigException {
    Target.refuse(cluster, List.of("proxy-url"));
    String server = cluster.text("server").orElse("");
    try {
      URI uri = new URI(server);
      boolean isSecure = "https".equalsIgnoreCase(uri.getScheme());
      boolean isPlain = "http".equalsIgnoreCase(uri.getScheme());
      if ((isSecure || isPlain) && uri.getHost() != null && uri.getPort() <= HIGHEST_PORT) {
        return new ServerAddress(
            isSecure,
            uri.getHost(),
            uri.getPort() > 0 ? uri.getPort() : isSecure ? 443 : 80,
            uri.getRawPath().replaceFirst("/+$", "") + "/version");
      }
    } catch (URISyntaxException malformed) {
      // Its message quotes the address, which may hold a password.
    }
    throw new UnusableKubeconfigException(
        "server of "
            + cluster.title()
            + ": expected an address such as https://10.0.0.1:6443, got "
            + Quotes.quote(Quotes.cut(Secrets.maskEmbedded(server), LONGEST_QUOTE)));
  }

  /** Without brackets. */
  String lookedUp() {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  String hostAndPort() {
    return host + ":" + port;
  }

  /** Has no user information, which may be a password. */
  @Override
  public String toString() {
    return (isSecure ? "https://" : "http://") + hostAndPort() + path;
  }
}
