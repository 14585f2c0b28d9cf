package io.github.fakehuaweicloud.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a fake Huawei Cloud: short for
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
 * <p>Inherited by subclasses and {@code @Nested} classes, and usable on annotations of your own.
 * See {@link FakeHuaweiCloudExtension} for what is shared by whom.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(FakeHuaweiCloudExtension.class)
public @interface FakeHuaweiCloudTest {}
