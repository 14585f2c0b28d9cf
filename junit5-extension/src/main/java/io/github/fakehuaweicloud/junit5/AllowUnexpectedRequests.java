package io.github.fakehuaweicloud.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For tests that mean it: requests that match no endpoint, or break the contract, do not fail the
 * test at its end. On a method, a class (with its subclasses and {@code @Nested} classes) or an
 * annotation of your own.
 *
 * <p>Where the project belongs to a class (it was given to {@code @BeforeAll}, or to the
 * constructor of a {@code PER_CLASS} instance), its requests are looked at when the class ends, and
 * the annotation belongs on that class.
 *
 * <pre>{@code
 * @Test
 * @AllowUnexpectedRequests
 * void reports_a_refused_duration(FakeHuaweiCloud cloud) {
 *   …
 * }
 * }</pre>
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface AllowUnexpectedRequests {}
