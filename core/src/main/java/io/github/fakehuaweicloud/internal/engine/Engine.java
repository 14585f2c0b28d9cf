package io.github.fakehuaweicloud.internal.engine;

import io.github.fakehuaweicloud.internal.http.Chain;
import java.util.Optional;

/**
 * A running HTTP engine. The adapters in the packages below are all that know an engine.
 *
 * <p>An engine hands every request to the chain, also one that it could not read: as {@link
 * io.github.fakehuaweicloud.internal.http.HttpRequest#unreadable unreadable}, with what it knows of
 * it. It keeps to {@link io.github.fakehuaweicloud.internal.http.Limits}. It sends answers as their
 * {@link io.github.fakehuaweicloud.internal.http.Delivery} says, and gives up those whose {@link
 * io.github.fakehuaweicloud.internal.http.Lifetime} ends. It holds no thread while it waits for a
 * client.
 */
public interface Engine extends AutoCloseable {

  /** Starts engines of one kind. */
  interface Factory {

    /**
     * Starts an engine that hands every request to a chain.
     *
     * @param tls a second port, where the chain answers over TLS; empty if there is none
     * @throws java.io.UncheckedIOException if it cannot listen there; the message names address and
     *     port. Then it listens on neither port
     */
    Engine start(String bindAddress, int port, Optional<Tls> tls, Chain chain);
  }

  int port();

  /** Empty if there is no TLS. */
  Optional<Integer> tlsPort();

  /** Stops it, and returns when its ports are free. Closing twice does nothing more. */
  @Override
  void close();
}
