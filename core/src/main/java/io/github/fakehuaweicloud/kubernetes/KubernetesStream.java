package io.github.fakehuaweicloud.kubernetes;

/**
 * An answer that goes on, as for a watch. Open until the client has left, which is seen at the next
 * event, the time that it asked for is over, or the cluster or its project ends. Safe for use by
 * many threads. Implemented by the fake only.
 */
public interface KubernetesStream {

  /**
   * Sends an event and a line break. Does nothing once the stream is closed.
   *
   * @param event JSON in one line, for example {@code {"type":"ADDED","object":{…}}}
   */
  void send(String event);

  /**
   * Sets what runs once the stream is closed, at once if it is closed already.
   *
   * @param action replaces none of the earlier ones
   */
  void onClose(Runnable action);

  /** Ends the answer. */
  void close();
}
