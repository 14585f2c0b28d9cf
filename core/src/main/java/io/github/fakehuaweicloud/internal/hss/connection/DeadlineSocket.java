package io.github.fakehuaweicloud.internal.hss.connection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;

/**
 * A socket whose time to read is bounded as a whole. A timeout of a socket is for each read, so
 * that a server that sends a byte from time to time could hold it for ever.
 */
final class DeadlineSocket extends Socket {

  private final long end;

  private DeadlineSocket(long end) {
    super(Proxy.NO_PROXY);
    this.end = end;
  }

  /**
   * @param forConnecting the longest time until the server has accepted
   * @param forAll the longest time until all is read
   */
  static DeadlineSocket connected(ServerAddress address, Duration forConnecting, Duration forAll)
      throws IOException {
    InetSocketAddress found = new InetSocketAddress(address.lookedUp(), address.port());
    if (found.isUnresolved()) {
      throw new UnknownHostException(address.host());
    }
    DeadlineSocket socket = new DeadlineSocket(System.nanoTime() + forAll.toNanos());
    try {
      socket.connect(found, (int) forConnecting.toMillis());
      return socket;
    } catch (IOException refused) {
      socket.close();
      throw refused;
    }
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(super.getInputStream()) {
      @Override
      public int read() throws IOException {
        limit();
        return super.read();
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        limit();
        return super.read(buffer, offset, length);
      }
    };
  }

  private void limit() throws IOException {
    long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw new SocketTimeoutException("Read timed out");
    }
    setSoTimeout((int) left);
  }
}
