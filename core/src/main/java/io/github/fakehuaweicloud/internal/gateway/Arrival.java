package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * A request and the project it belongs to.
 *
 * @param project where it is recorded; empty if it belongs to none
 * @param now the project's time on arrival
 */
record Arrival(
    HttpRequest request, Caller caller, Optional<Project> project, String requestId, Instant now) {

  /** A copy with the id that the answer has, if it has one. */
  Arrival identifiedBy(Answer answer) {
    return new Arrival(
        request,
        caller,
        project,
        answer.response().headers().first("X-Request-Id").orElse(requestId),
        now);
  }

  /** A strict project's request is held to more. */
  Call call(CheckedRequest checked) {
    boolean strict = project.filter(Project::strict).isPresent();
    return new Call(
        strict ? checked.strictly() : checked, caller.user().map(User::id), requestId, now);
  }
}
