package io.github.fakehuaweicloud.internal.cce.clusters;

/** Where the Kubernetes API of a cluster listens, as observed. */
public final class ApiServer {

  private static final int PORT = 5443;

  private ApiServer() {}

  public static String url(String address) {
    String host = address.contains(":") ? "[" + address + "]" : address;
    return "https://" + host + ":" + PORT;
  }
}
