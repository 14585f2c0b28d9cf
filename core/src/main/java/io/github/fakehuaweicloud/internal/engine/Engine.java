package io.github.fakehuaweicloud.internal.engine;

import io.github.fakehuaweicloud.internal.http.Chain;

/** A running HTTP engine. The adapters in the packages below are all that know an engine. */
public interface Engine extends AutoCloseable {

  /** Starts engines of one kind. */
  interface Factory {

    /**
     * Starts an engine that hands every request to a chain.
     *
     * @throws java.io.UncheckedIOException if it cannot listen there; the message names address and
     *     port
     */
    Engine start(String bindAddress, int port, Chain chain);
  }

  int port();

  /** Stops it, and returns when its port is free. Closing twice does nothing more. */
  @Override
  void close();
}
