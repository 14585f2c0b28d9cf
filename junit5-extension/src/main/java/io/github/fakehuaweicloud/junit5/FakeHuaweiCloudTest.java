package io.github.fakehuaweicloud.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a fake Huawei Cloud. Short for
 * {@code @ExtendWith(FakeHuaweiCloudExtension.class)}.
 *
 * <pre>{@code
 * @FakeHuaweiCloudTest
 * class OnboardingTest {
 *   @Test
 *   void registers_the_cluster(FakeHuaweiCloud cloud) {
 *     …
 *   }
 * }
 * }</pre>
 *
 * <p>Subclasses and {@code @Nested} classes inherit it, and annotations of your own can carry it.
 * {@link FakeHuaweiCloudExtension} says which tests share a project.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(FakeHuaweiCloudExtension.class)
public @interface FakeHuaweiCloudTest {}
