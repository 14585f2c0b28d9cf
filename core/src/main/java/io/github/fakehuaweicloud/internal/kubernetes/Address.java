package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.kubernetes.tls.ServerCredentials;
import io.github.fakehuaweicloud.internal.kubernetes.tls.TlsListener;

/** Where a cluster is called, with the threads that answer there. */
final class Address implements AutoCloseable {

  private final ApiServerThreads threads;
  private final TlsListener listener;

  private Address(ApiServerThreads threads, TlsListener listener) {
    this.threads = threads;
    this.listener = listener;
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
        threads,
        TlsListener.start(
            credentials, new CallHandler(context, calls, threads), threads.executor()));
  }

  String url() {
    return listener.address();
  }

  /**
   * Interrupts who answers first: a thread that writes to a client that does not read would keep
   * the listener from closing.
   */
  @Override
  public void close() {
    threads.close();
    listener.close();
  }
}
