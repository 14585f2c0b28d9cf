package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.http.ImmutableRequest;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;

/**
 * What WireMock notes of a request while its answer is sent. Nobody reads the note, and a true one
 * would decode the body once more.
 */
final class NotedRequest {

  static final Request NOTHING =
      ImmutableRequest.create()
          .withAbsoluteUrl("http://localhost/")
          .withMethod(RequestMethod.ANY)
          .withBody(new byte[0])
          .build();

  private NotedRequest() {}
}
