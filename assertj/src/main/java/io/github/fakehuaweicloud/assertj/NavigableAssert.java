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
 * How the assertions of this package fail, and how they lead from one to the next.
 *
 * <p>AssertJ makes an assertion soft by a generated subclass that catches what its methods throw
 * and returns the assertion itself. That cannot work for a method that leads to another assertion,
 * so those methods are final and come here.
 */
abstract class NavigableAssert<SELF extends NavigableAssert<SELF, ACTUAL>, ACTUAL>
    extends AbstractAssert<SELF, ACTUAL> {

  // Not final, for AssertJ's generated subclasses pass on nothing but the actual value.
  private Origin origin;

  NavigableAssert(ACTUAL actual, Class<?> selfType) {
    this(actual, selfType, Origin.NOWHERE);
  }

  NavigableAssert(ACTUAL actual, Class<?> selfType, Origin origin) {
    super(actual, selfType);
    this.origin = origin;
  }

  /**
   * Final, so that AssertJ's generated subclasses leave it alone: they are of this module, and
   * could not name the configuration, whose package AssertJ's module does not export.
   */
  @Override
  protected final RecursiveAssertionAssert usingRecursiveAssertion(
      RecursiveAssertionConfiguration configuration) {
    return super.usingRecursiveAssertion(configuration);
  }

  final Origin origin() {
    return origin;
  }

  /** What the assertion that this one leads to is told of its origin. */
  Origin originOfNext() {
    return origin;
  }

  final SELF from(Origin where) {
    this.origin = where;
    return myself;
  }

  /** The error to throw. Its text stands as it is, whatever per cent signs it holds. */
  final AssertionError failure(Failure failure) {
    return failure("%s", origin.complete(failure).text());
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

  /** Takes what a user said of this assertion ({@code as}, {@code withFailMessage}) to the next. */
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
