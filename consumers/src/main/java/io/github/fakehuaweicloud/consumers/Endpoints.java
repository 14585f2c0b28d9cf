package io.github.fakehuaweicloud.consumers;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The endpoints that a consumer's tests have talked to. */
public final class Endpoints {

  // Of the JVM and in the JDK's types, because a framework may load this class more than once.
  @SuppressWarnings("unchecked")
  private static final Set<URI> SEEN =
      (Set<URI>)
          System.getProperties()
              .computeIfAbsent(
                  Endpoints.class.getName(), unused -> ConcurrentHashMap.<URI>newKeySet());

  private Endpoints() {}

  /**
   * Has an endpoint looked at after the last test, when nobody may listen there any more.
   *
   * @param endpoint the endpoint of a fake
   */
  public static void watch(String endpoint) {
    SEEN.add(URI.create(endpoint));
  }

  static List<String> stillListening() {
    if (SEEN.isEmpty()) {
      return List.of("perhaps a port: no test has called Endpoints.watch");
    }
    return SEEN.stream().filter(Endpoints::listens).map(endpoint -> "port " + endpoint).toList();
  }

  private static boolean listens(URI endpoint) {
    try (Socket connected = new Socket(endpoint.getHost(), endpoint.getPort())) {
      return connected.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }
}
