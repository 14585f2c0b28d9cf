package io.github.fakehuaweicloud.internal.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/** What an address to listen on means for those who connect. */
public final class InetAddresses {

  private static final Set<String> ALL = Set.of("0.0.0.0", "::");

  private InetAddresses() {}

  /** Whether only this machine can connect; false if the name is unknown. */
  public static boolean isLoopback(String bindAddress) {
    try {
      return InetAddress.getByName(bindAddress).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  /** Where a client on this machine connects, for example {@code http://127.0.0.1:8080}. */
  public static String url(String bindAddress, int port) {
    String host = isAll(bindAddress) ? "127.0.0.1" : bindAddress;
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  /** The same over TLS. */
  public static String secureUrl(String bindAddress, int port) {
    return url(bindAddress, port).replaceFirst("http", "https");
  }

  /** Whether it stands for every address of this machine. */
  public static boolean isAll(String bindAddress) {
    return ALL.contains(bindAddress);
  }
}
