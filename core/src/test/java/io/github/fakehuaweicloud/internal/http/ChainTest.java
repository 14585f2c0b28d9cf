package io.github.fakehuaweicloud.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainTest {

  private static final HttpRequest REQUEST =
      new HttpRequest("GET", "/", "", Headers.empty(), Body.empty());
  private static final HttpResponse FIRST = HttpResponse.json(200, "\"first\"");
  private static final HttpResponse SECOND = HttpResponse.json(200, "\"second\"");

  private final List<String> asked = new ArrayList<>();

  @Test
  void answers_what_the_first_handler_answers_and_asks_no_other() {
    Chain chain = new Chain(answering("first", FIRST), answering("second", SECOND));

    assertThat(chain.answer(REQUEST)).isSameAs(FIRST);
    assertThat(asked).containsExactly("first");
  }

  @Test
  void asks_the_next_handler_where_one_answers_nothing() {
    Chain chain =
        new Chain(silent("silent"), answering("second", SECOND), answering("third", FIRST));

    assertThat(chain.answer(REQUEST)).isSameAs(SECOND);
    assertThat(asked).containsExactly("silent", "second");
  }

  @Test
  void is_defective_where_the_last_handler_answers_nothing() {
    Chain chain = new Chain(silent("first"), silent("last"));

    assertThatIllegalStateException()
        .isThrownBy(() -> chain.answer(REQUEST))
        .withMessage("The last handler must answer everything");
    assertThat(asked).containsExactly("first", "last");
  }

  @Test
  void gives_every_handler_the_request_as_it_came() {
    List<HttpRequest> received = new ArrayList<>();
    Handler listening =
        request -> {
          received.add(request);
          return Optional.empty();
        };

    new Chain(listening, listening, answering("last", FIRST)).answer(REQUEST);

    assertThat(received).hasSize(2).allSatisfy(request -> assertThat(request).isSameAs(REQUEST));
  }

  private Handler answering(String name, HttpResponse response) {
    return request -> {
      asked.add(name);
      return Optional.of(response);
    };
  }

  private Handler silent(String name) {
    return request -> {
      asked.add(name);
      return Optional.empty();
    };
  }
}
