package io.github.fakehuaweicloud.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a test send unexpected requests: requests that are for no operation of the fake, break a row
 * of its page, or have credentials that were never good, such as a wrong token, do not fail it. A
 * token that the test revoked or let expire needs no annotation. On a method, a class (also for its
 * subclasses and {@code @Nested} classes) or an annotation of your own.
 *
 * <pre>{@code
 * @Test
 * @AllowUnexpectedRequests
 * void reports_a_refused_duration(FakeHuaweiCloud cloud) {
 *   …
 * }
 * }</pre>
 *
 * <p>If the project belongs to a class, because {@code @BeforeAll} or the constructor of a {@code
 * PER_CLASS} instance took it, its requests are checked when the class ends. Then put the
 * annotation on that class.
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface AllowUnexpectedRequests {}
