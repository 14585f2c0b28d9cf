package io.github.fakehuaweicloud.internal.http;

/** One client that reads events. Safe for use by many threads, none of which waits for it. */
public interface EventSink {

  /**
   * Sends an event, in the order of the calls. Does nothing once the stream has ended, which it
   * does by itself if too much waits for the client to read.
   *
   * @param event framed already, with the empty line at its end: {@code "event: a\ndata: 1\n\n"}
   */
  void send(String event);

  /**
   * Runs something once when the stream has ended, whatever ended it: the client, its slowness, the
   * server, or {@link #end}; at once if it has ended already. Holds no lock meanwhile.
   */
  void onEnd(Runnable action);

  /** Ends the stream, once everything that was sent before has been written. */
  void end();
}
