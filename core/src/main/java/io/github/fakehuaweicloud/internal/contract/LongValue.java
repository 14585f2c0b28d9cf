package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.requests.Location;
import io.github.fakehuaweicloud.requests.SentParameter;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A long value of a body. It is read from the body whenever somebody asks for it, so that nothing
 * but the body need be kept.
 *
 * @param place which of the values in the body it is
 */
record LongValue(String name, boolean isText, boolean isSecret, Page page, Body body, int place)
    implements SentParameter {

  @Override
  public Location location() {
    return Location.BODY;
  }

  @Override
  public String value() {
    return read().value();
  }

  @Override
  public String print() {
    return read().print();
  }

  private SentParameter read() {
    HttpRequest request = new HttpRequest(page.method(), "", "", Headers.empty(), body);
    List<SentParameter> all =
        ContractCheck.check(page, request, Map.of(), Instant.EPOCH).parameters();
    return all.stream().filter(SentParameters::isInBody).skip(place).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return name + " " + print();
  }
}
