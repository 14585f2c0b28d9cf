package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.http.Quotes;
import io.github.fakehuaweicloud.http.Secrets;
import java.util.Optional;

/** How expected and actual values are printed. */
final class Values {

  private Values() {}

  static String print(Object value) {
    return value instanceof String text ? Quotes.quote(text) : value.toString();
  }

  static String print(Optional<?> value) {
    return value.<String>map(Values::print).orElse("absent");
  }

  static String print(boolean secret, Object value) {
    return secret ? Secrets.mask(value.toString()) : print(value);
  }
}
