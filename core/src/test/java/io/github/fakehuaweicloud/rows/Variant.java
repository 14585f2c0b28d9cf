package io.github.fakehuaweicloud.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.contract.Row;
import io.github.fakehuaweicloud.testkit.WireResponse;

/**
 * A request that differs from a good one in one row only.
 *
 * @param description the value of the row, for a failure's message
 * @param request the request
 * @param status the status it must be answered with
 * @param code what the answer's body must hold: an error code, or a field of a good answer
 * @param namesRow whether the answer must name the row and say what was expected
 */
record Variant(String description, Draft request, int status, String code, boolean namesRow) {

  static Variant accepted(String description, Draft request, Example example) {
    return new Variant(description, request, 200, example.good(), false);
  }

  static Variant refused(String description, Draft request, String code) {
    return new Variant(description, request, 400, code, true);
  }

  static Variant unauthorized(String description, Draft request) {
    return new Variant(description, request, 401, "APIGW.0301", false);
  }

  /** Sends it and holds the answer against what is expected. */
  void check(Row row) {
    WireResponse answer = request.send();

    String what = row.name() + " = " + description + ", answered with " + answer;
    assertThat(answer.status()).as(what).isEqualTo(status);
    assertThat(answer.body()).as(what).contains(code);
    assertThat(answer.header("X-Request-Id")).as(what).hasSize(32);
    if (namesRow) {
      assertThat(answer.body()).as(what).contains(" " + row.name() + ": ");
    }
  }
}
