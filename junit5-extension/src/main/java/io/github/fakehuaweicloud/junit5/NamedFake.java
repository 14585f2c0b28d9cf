package io.github.fakehuaweicloud.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for one of several fakes. Parameters with the same name are given the same project, those
 * with another name, or none, another one:
 *
 * <pre>{@code
 * @Test
 * void moves_a_cluster(@NamedFake("tokyo") FakeHuaweiCloud from, @NamedFake("paris") FakeHuaweiCloud to) {
 *   …
 * }
 * }</pre>
 *
 * <p>A name needs no registration. To give its project an identity, a server or an edition of its
 * own, register an extension under that name: {@link FakeHuaweiCloudExtension.Builder#name}.
 */
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface NamedFake {

  /**
   * The name.
   *
   * @return any text, for example {@code tokyo}; the empty one is the name of the fake that
   *     parameters without this annotation are given
   */
  String value();
}
