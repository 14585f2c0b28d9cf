package com.example.errors;

import com.huaweicloud.sdk.core.exception.SdkException;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of docs/errors.md about faults that are no error with a body. */
final class FaultTable {

  /** Longer than the client waits. */
  private static final Duration LONG = Duration.ofMinutes(5);

  private FaultTable() {}

  static String of(FakeHuaweiCloud cloud) {
    Map<String, Fault> faults = new LinkedHashMap<>();
    faults.put("Fault.connectionReset()", Fault.connectionReset());
    faults.put("Fault.connectionClosed()", Fault.connectionClosed());
    faults.put("Fault.delay(…)", Fault.delay(LONG));
    faults.put("Fault.slowBody(…)", Fault.slowBody(LONG));
    faults.put("Fault.emptyBody()", Fault.emptyBody());
    faults.put("Fault.malformedBody()", Fault.malformedBody());
    return faults.entrySet().stream()
        .map(entry -> "| `" + entry.getKey() + "` | " + outcome(cloud, entry.getValue()) + " |")
        .collect(Collectors.joining("\n", "| fault | what the SDK throws |\n|---|---|\n", "\n"));
  }

  private static String outcome(FakeHuaweiCloud cloud, Fault fault) {
    cloud.cce().faults().next(fault);
    try {
      var response = new SdkCalls(cloud).cceWaitingFor(Duration.ofSeconds(1));
      return "nothing; it returns a response with status %d, whose fields are %s"
          .formatted(response.getHttpStatusCode(), response.getItems());
    } catch (ServiceResponseException e) {
      return "`%s`, whose `getHttpStatusCode()` is %d and `getErrorCode()` %s"
          .formatted(e.getClass().getSimpleName(), e.getHttpStatusCode(), e.getErrorCode());
    } catch (SdkException e) {
      return "`" + e.getClass().getSimpleName() + "`";
    }
  }
}
