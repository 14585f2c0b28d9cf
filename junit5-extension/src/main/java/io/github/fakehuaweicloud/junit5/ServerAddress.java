package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;

/**
 * Where a server listens.
 *
 * @param bindAddress an address of this machine
 * @param port 0 for any free one
 */
record ServerAddress(String bindAddress, int port) {

  /** Where it listens unless somebody says otherwise. */
  static final ServerAddress USUAL = new ServerAddress("127.0.0.1", 0);

  FakeHuaweiCloudServer start() {
    return FakeHuaweiCloudServer.start(bindAddress, port);
  }

  FakeHuaweiCloudServer shared() {
    return FakeHuaweiCloudServer.shared(bindAddress, port);
  }
}
