package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An operation of the control API: where it is, what it is for, and what it does.
 *
 * @param body the type of its body; {@code Void} if it has none
 * @param answer the type of its answer; {@code Void} if it has none, {@code String} for text
 * @param query the names and meanings of its query parameters
 * @param isOpen whether it needs no key, because it holds no secret and changes nothing
 */
record ControlOperation(
    String method,
    PathTemplate path,
    String id,
    String summary,
    Class<?> body,
    int status,
    Class<?> answer,
    List<Parameter> query,
    boolean isOpen,
    Function<ControlRequest, HttpResponse> endpoint) {

  ControlOperation {
    query = List.copyOf(query);
  }

  /** A query parameter. */
  record Parameter(String name, String description) {}

  static ControlOperation of(
      String method,
      String path,
      String id,
      String summary,
      Function<ControlRequest, HttpResponse> endpoint) {
    return new ControlOperation(
        method,
        new PathTemplate("/__fake" + path),
        id,
        summary,
        Void.class,
        204,
        Void.class,
        List.of(),
        false,
        endpoint);
  }

  ControlOperation takes(Class<?> type) {
    return new ControlOperation(
        method, path, id, summary, type, status, answer, query, isOpen, endpoint);
  }

  ControlOperation answers(int with, Class<?> type) {
    return new ControlOperation(
        method, path, id, summary, body, with, type, query, isOpen, endpoint);
  }

  ControlOperation asks(String name, String description) {
    List<Parameter> more = new ArrayList<>(query);
    more.add(new Parameter(name, description));
    return new ControlOperation(
        method, path, id, summary, body, status, answer, more, isOpen, endpoint);
  }

  ControlOperation open() {
    return new ControlOperation(
        method, path, id, summary, body, status, answer, query, true, endpoint);
  }
}
