package io.github.fakehuaweicloud.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Query.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

  @Test
  void keeps_its_parameters_in_order_and_repeated() {
    assertThat(Query.parse("b=2&a=1&b=3").parameters())
        .containsExactly(new Parameter("b", "2"), new Parameter("a", "1"), new Parameter("b", "3"));
  }

  @Test
  void gives_the_first_value_of_a_name() {
    assertThat(Query.parse("b=2&a=1&b=3").first("b")).contains("2");
    assertThat(Query.parse("b=2").first("B")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a=1%202, a, 1 2",
    "a=1+2, a, 1 2",
    "a=1%2B2, a, 1+2",
    "%C3%A9=%F0%9F%98%80, é, 😀",
    "a=b=c, a, b=c",
    "a, a, ''",
    "a=, a, ''",
    "=a, '', a",
    "&&a=1&, a, 1",
    "a=%zz, a, %zz",
    "a=%, a, %"
  })
  void is_decoded_where_it_is_well_formed(String query, String name, String value) {
    assertThat(Query.parse(query).parameters()).containsExactly(new Parameter(name, value));
  }

  @Test
  void may_be_empty() {
    assertThat(Query.parse("").parameters()).isEmpty();
  }
}
