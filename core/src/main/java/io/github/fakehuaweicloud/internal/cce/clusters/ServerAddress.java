package io.github.fakehuaweicloud.internal.cce.clusters;

/** Where the Kubernetes API of a cluster without an API server would listen, as observed. */
final class ServerAddress {

  private static final int PORT = 5443;

  private ServerAddress() {}

  static String url(String address) {
    String host = address.contains(":") ? "[" + address + "]" : address;
    return "https://" + host + ":" + PORT;
  }
}
