package io.github.fakehuaweicloud.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for one of several fakes. Parameters with the same name get the same project; another name,
 * or none, means another project.
 *
 * <pre>{@code
 * @Test
 * void moves_a_cluster(@NamedFake("tokyo") FakeHuaweiCloud from, @NamedFake("paris") FakeHuaweiCloud to) {
 *   …
 * }
 * }</pre>
 *
 * <p>A name needs no registration. Register an extension under that name to configure its project
 * or server: {@link FakeHuaweiCloudExtension.Builder#name}.
 */
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface NamedFake {

  /**
   * The name of the fake.
   *
   * @return any text; empty text is the name of the fake without this annotation
   */
  String value();
}
