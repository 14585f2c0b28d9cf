package io.github.fakehuaweicloud.internal.journal;

import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.RequestLog;
import java.time.Duration;
import java.util.List;

/** What a test sees of the journals of its project and of the server. */
public record ProjectRequestLog(Journal ofProject, Journal ofNoProject) implements RequestLog {

  @Override
  public List<RecordedRequest> all() {
    return ofProject.requests();
  }

  @Override
  public List<RecordedRequest> unexpected() {
    return ofProject.unexpectedRequests();
  }

  @Override
  public List<RecordedRequest> unattributed() {
    return ofNoProject.requests();
  }

  @Override
  public boolean await(long count, Duration atMost) {
    return ofProject.awaitQuietly(count, atMost);
  }

  @Override
  public void clear() {
    ofProject.clear();
  }

  @Override
  public long dropped() {
    return ofProject.dropped();
  }
}
