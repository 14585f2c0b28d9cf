package io.github.fakehuaweicloud.assertj;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.RecursiveAssertionAssert;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.WritableAssertionInfo;
import org.assertj.core.api.recursive.assertion.RecursiveAssertionConfiguration;

/**
 * How the assertions of this package fail, and how one leads to the next.
 *
 * <p>AssertJ makes an assertion soft with a generated subclass. It catches what a method throws and
 * returns the assertion itself. That cannot work for a method that leads to another assertion, so
 * such methods are final and call {@link #navigate}.
 */
abstract class NavigableAssert<SELF extends NavigableAssert<SELF, ACTUAL>, ACTUAL>
    extends AbstractAssert<SELF, ACTUAL> {

  // Not final: AssertJ's generated subclasses pass on only the actual value.
  private Origin origin;

  NavigableAssert(ACTUAL actual, Class<?> selfType) {
    this(actual, selfType, Origin.NOWHERE);
  }

  NavigableAssert(ACTUAL actual, Class<?> selfType, Origin origin) {
    super(actual, selfType);
    this.origin = origin;
  }

  /**
   * Final, so that AssertJ's generated subclasses do not override it. They are in this module and
   * cannot access the configuration, because AssertJ's module does not export its package.
   */
  @Override
  protected final RecursiveAssertionAssert usingRecursiveAssertion(
      RecursiveAssertionConfiguration configuration) {
    return super.usingRecursiveAssertion(configuration);
  }

  final Origin origin() {
    return origin;
  }

  /** The origin that the next assertion gets. */
  Origin originOfNext() {
    return origin;
  }

  final SELF from(Origin where) {
    this.origin = where;
    return myself;
  }

  /** The error to throw. Percent signs in its text have no special meaning. */
  final AssertionError failure(Failure failure) {
    return failure("%s", origin.complete(failure).text(origin.collected()));
  }

  /**
   * Leads to an assertion of this package.
   *
   * @param find finds its actual value, or throws the failure
   * @param create makes the assertion
   * @param type the class of the assertion
   * @param actualType the parameter of its constructor
   */
  final <A extends NavigableAssert<A, T>, T> A navigate(
      Supplier<T> find, Function<T, A> create, Class<A> type, Class<T> actualType) {
    if (origin.softly().isEmpty()) {
      isNotNull();
      return carryOn(create.apply(find.get()).from(originOfNext()));
    }
    SoftAssertionsProvider softly = origin.softly().get();
    try {
      return carryOn(softly.proxy(type, actualType, found(find)).from(originOfNext()));
    } catch (AssertionError failed) {
      softly.collectAssertionError(failed);
      SoftAssertions unheard = new SoftAssertions();
      return unheard.proxy(type, actualType, null).from(origin.softly(unheard));
    }
  }

  /** Leads to AssertJ's own assertions on a list. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  final <T> ListAssert<T> navigateToList(Supplier<List<T>> find, String what) {
    if (origin.softly().isEmpty()) {
      isNotNull();
      return carryOn(Assertions.assertThat(find.get()).as(what));
    }
    SoftAssertionsProvider softly = origin.softly().get();
    try {
      ListAssert<T> list = softly.proxy(ListAssert.class, List.class, found(find));
      return carryOn(list.as(what));
    } catch (AssertionError failed) {
      softly.collectAssertionError(failed);
      return new SoftAssertions().proxy(ListAssert.class, List.class, null);
    }
  }

  private <T> T found(Supplier<T> find) {
    if (actual == null) {
      throw failure("%s", "Expecting actual not to be null");
    }
    return find.get();
  }

  /** Passes on to the next assertion what {@code as} and {@code withFailMessage} set. */
  private <T extends AbstractAssert<?, ?>> T carryOn(T next) {
    WritableAssertionInfo said = getWritableAssertionInfo();
    if (said.description() != null) {
      next.getWritableAssertionInfo().description(said.description());
    }
    if (said.overridingErrorMessage() != null) {
      next.getWritableAssertionInfo().overridingErrorMessage(said.overridingErrorMessage());
    }
    return next;
  }
}
