package io.github.fakehuaweicloud.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.testkit.WireResponse;

/**
 * A request that differs from a good one in one row only.
 *
 * @param row the row, with its operation and edition
 * @param parameter the row's name
 * @param description the value of the row
 * @param request the request
 * @param status the status it must be answered with
 * @param code what the answer's body must hold: an error code, or a field of a good answer
 * @param namesRow whether the answer must name the row and say what was expected
 */
record Variant(
    String row,
    String parameter,
    String description,
    Draft request,
    int status,
    String code,
    boolean namesRow) {

  private static final int LONGEST = 60;

  /** Sends it and holds the answer against what is expected. */
  void check() {
    WireResponse answer = request.send();

    String what = this + ", answered with " + answer;
    assertThat(answer.status()).as(what).isEqualTo(status);
    assertThat(answer.header("X-Request-Id")).as(what).hasSize(32);
    if (request.method().equals("HEAD")) {
      assertThat(answer.body()).as(what).isEmpty();
      return;
    }
    assertThat(answer.body()).as(what).contains(code);
    if (namesRow) {
      assertThat(answer.body()).as(what).contains(" " + parameter + ": ");
    }
  }

  @Override
  public String toString() {
    return row + " = " + Quotes.escape(Quotes.cut(description, LONGEST));
  }
}
