package io.github.fakehuaweicloud.internal.iam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;

/** The form of IAM's answers. */
final class IamAnswers {

  private IamAnswers() {}

  static HttpResponse json(int status, ObjectNode body) {
    return HttpResponse.json(status, body.toString());
  }

  /** The official SDK quotes the header where it tells that it found no project. */
  static Answer traced(Call call, Answer answer) {
    return answer.withHeader("X-IAM-Trace-Id", call.requestId());
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Everything is on one page, so there is none before and none after it. */
  static HttpResponse list(String name, ArrayNode entries, String self) {
    ObjectNode body = object();
    body.set(name, entries);
    body.putObject("links").put("self", self).putNull("previous").putNull("next");
    return json(200, body);
  }
}
