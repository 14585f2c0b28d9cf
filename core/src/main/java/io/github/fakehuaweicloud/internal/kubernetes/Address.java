package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.kubernetes.tls.ServerCredentials;
import io.github.fakehuaweicloud.internal.kubernetes.tls.TlsListener;
import java.util.Optional;

/** Where a cluster is called, with the threads that answer there. */
final class Address implements AutoCloseable {

  private final String url;

  // A listener holds much, so it goes when it is closed.
  private volatile Optional<Listening> listening;

  private Address(Listening listening) {
    this.url = listening.listener().address();
    this.listening = Optional.of(listening);
  }

  private record Listening(ApiServerThreads threads, TlsListener listener) {

    /**
     * Interrupts who answers first: a thread that writes to a client that does not read would keep
     * the listener from closing.
     */
    void close() {
      threads.close();
      listener.close();
    }
  }

  /**
   * Starts listening.
   *
   * @param context as kubeconfigs call it
   * @throws java.io.UncheckedIOException if it cannot
   */
  static Address open(String context, ServerCredentials credentials, Calls calls) {
    ApiServerThreads threads = new ApiServerThreads();
    return new Address(
        new Listening(
            threads,
            TlsListener.start(
                credentials, new CallHandler(context, calls, threads), threads.executor())));
  }

  String url() {
    return url;
  }

  @Override
  public void close() {
    listening.ifPresent(Listening::close);
    listening = Optional.empty();
  }
}
