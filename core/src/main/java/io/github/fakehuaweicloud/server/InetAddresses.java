package io.github.fakehuaweicloud.server;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What a bind address means. */
final class InetAddresses {

  private InetAddresses() {}

  static boolean isLoopback(String bindAddress) {
    try {
      return InetAddress.getByName(bindAddress).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
