package io.github.fakehuaweicloud.junit5;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Spring resolves either every parameter of a test's constructor, or only the annotated ones. If it
 * resolves every one, JUnit finds two resolvers for a fake and only says so. This class says why,
 * and what to do. It knows Spring by name only, because most users have no Spring.
 */
final class SpringConstructors {

  private static final String EXTENSION =
      "org.springframework.test.context.junit.jupiter.SpringExtension";
  private static final String TEST_CONSTRUCTOR = "org.springframework.test.context.TestConstructor";
  private static final String MODE = "spring.test.constructor.autowire.mode";
  private static final List<String> AUTOWIRED =
      List.of("org.springframework.beans.factory.annotation.Autowired", "jakarta.inject.Inject");

  private SpringConstructors() {}

  /** Fails if Spring resolves every parameter of the parameter's constructor. */
  static void check(ParameterContext parameter, ExtensionContext context) {
    if (parameter.getDeclaringExecutable() instanceof Constructor<?> constructor
        && isRegisteredFor(constructor.getDeclaringClass())) {
      whyAllAreSprings(constructor, context)
          .ifPresent(
              reason -> {
                throw new ParameterResolutionException(refusal(constructor, reason));
              });
    }
  }

  private static String refusal(Constructor<?> constructor, String reason) {
    return "Spring resolves every parameter of the constructor of "
        + constructor.getDeclaringClass().getName()
        + ", because of "
        + reason
        + ", and leaves none to other extensions. Take the FakeHuaweiCloud in a method, for example"
        + " @BeforeEach. Or keep it here, with @TestConstructor(autowireMode = ANNOTATED) on the"
        + " class and @Autowired on each parameter that is Spring's, not on the constructor";
  }

  private static Optional<String> whyAllAreSprings(
      Constructor<?> constructor, ExtensionContext context) {
    Class<?> testClass = constructor.getDeclaringClass();
    Optional<String> annotated =
        AUTOWIRED.stream()
            .flatMap(name -> annotation(constructor, name, testClass).stream())
            .map(annotation -> "@" + annotation.annotationType().getSimpleName() + " on it")
            .findFirst();
    if (annotated.isPresent()) {
      return annotated;
    }
    Optional<String> ofClass =
        outwards(testClass).flatMap(each -> autowireMode(each).stream()).findFirst();
    return ofClass.isPresent()
        ? ofClass.filter("ALL"::equals).map(all -> "@TestConstructor(autowireMode = ALL)")
        : context
            .getConfigurationParameter(MODE)
            .filter("ALL"::equalsIgnoreCase)
            .map(all -> MODE + " = " + all);
  }

  private static Optional<String> autowireMode(Class<?> testClass) {
    return annotation(testClass, TEST_CONSTRUCTOR, testClass)
        .flatMap(
            annotation ->
                ReflectionSupport.findMethod(annotation.annotationType(), "autowireMode")
                    .map(mode -> ReflectionSupport.invokeMethod(mode, annotation)))
        .map(String::valueOf);
  }

  private static boolean isRegisteredFor(Class<?> testClass) {
    return outwards(testClass)
        .flatMap(
            each -> AnnotationSupport.findRepeatableAnnotations(each, ExtendWith.class).stream())
        .flatMap(registered -> Arrays.stream(registered.value()))
        .anyMatch(extension -> extension.getName().equals(EXTENSION));
  }

  private static Optional<? extends Annotation> annotation(
      AnnotatedElement element, String name, Class<?> testClass) {
    return ReflectionSupport.tryToLoadClass(name, testClass.getClassLoader())
        .toOptional()
        .map(type -> type.asSubclass(Annotation.class))
        .flatMap(type -> AnnotationSupport.findAnnotation(element, type));
  }

  /** A class and its enclosing classes, the nearest first. */
  private static Stream<Class<?>> outwards(Class<?> testClass) {
    return Stream.iterate(testClass, each -> each != null, Class::getEnclosingClass);
  }
}
