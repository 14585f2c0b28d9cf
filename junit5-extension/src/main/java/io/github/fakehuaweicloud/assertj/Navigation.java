package io.github.fakehuaweicloud.assertj;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.WritableAssertionInfo;

/**
 * Carries what a user said of an assertion ({@code as}, {@code withFailMessage}) on to the next.
 */
final class Navigation {

  private Navigation() {}

  static <T extends AbstractAssert<?, ?>> T to(T next, AbstractAssert<?, ?> from) {
    WritableAssertionInfo said = from.getWritableAssertionInfo();
    if (said.description() != null) {
      next.getWritableAssertionInfo().description(said.description());
    }
    if (said.overridingErrorMessage() != null) {
      next.getWritableAssertionInfo().overridingErrorMessage(said.overridingErrorMessage());
    }
    return next;
  }
}
