package io.github.fakehuaweicloud.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.junit.jupiter.api.Test;

/**
 * On the module path AssertJ's generated subclasses are of our module, so they must not name what
 * AssertJ's module keeps to itself. The consumer {@code module-path} shows it at work.
 */
class ModulePathTest {

  private static final ModuleDescriptor ASSERTJ = moduleOf(AbstractAssert.class);

  @Test
  void soft_assertions_name_no_type_that_assertj_does_not_export() {
    List<Class<?>> named =
        methods()
            .filter(ModulePathTest::isOverriddenByAssertj)
            .<Class<?>>flatMap(
                method ->
                    Stream.concat(
                        Stream.of(method.getReturnType()), Stream.of(method.getParameterTypes())))
            .filter(type -> ASSERTJ.packages().contains(type.getPackageName()))
            .toList();

    assertThat(named)
        .contains(AbstractAssert.class)
        .filteredOn(type -> !isExported(type))
        .isEmpty();
  }

  private static boolean isExported(Class<?> type) {
    return ASSERTJ.exports().stream()
        .anyMatch(exported -> exported.source().equals(type.getPackageName()));
  }

  private static boolean isOverriddenByAssertj(Method method) {
    return (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
        && methods()
            .filter(each -> each.getName().equals(method.getName()))
            .filter(each -> Arrays.equals(each.getParameterTypes(), method.getParameterTypes()))
            .noneMatch(each -> Modifier.isFinal(each.getModifiers()));
  }

  /** Those of the class that all of ours extend, and of its own superclasses. */
  private static Stream<Method> methods() {
    return Stream.<Class<?>>iterate(NavigableAssert.class, Class::getSuperclass)
        .takeWhile(AbstractAssert.class::isAssignableFrom)
        .flatMap(each -> Stream.of(each.getDeclaredMethods()));
  }

  private static ModuleDescriptor moduleOf(Class<?> type) {
    String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return ModuleFinder.of(Path.of(jar)).findAll().iterator().next().descriptor();
  }
}
