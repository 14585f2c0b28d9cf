package io.github.fakehuaweicloud.internal.http;

/** Where the events of an answer come from that stays open (HTML, section 9.2). */
public interface EventSource {

  /**
   * Begins a stream. Called once for each client that reads the answer, and not for {@code HEAD}.
   * It returns soon; whatever it keeps of the sink it lets go at its {@link EventSink#onEnd end}.
   */
  void open(EventSink sink);
}
