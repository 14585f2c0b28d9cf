package io.github.fakehuaweicloud.junit5;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;

/** The registrations that a subclass declares; they override those that it inherits. */
final class DeclaredExtensions {

  private DeclaredExtensions() {}

  /** The candidates of the most derived class that declares any in a static field. */
  static List<FakeOptions> mostDerived(List<FakeOptions> candidates, ExtensionContext context) {
    Optional<Class<?>> declaring = context.getTestClass();
    while (declaring.isPresent()) {
      Class<?> superclass = declaring.get().getSuperclass();
      List<FakeOptions> inherited = registeredIn(superclass);
      List<FakeOptions> own =
          registeredIn(declaring.get()).stream()
              .filter(options -> candidates.contains(options) && !inherited.contains(options))
              .toList();
      if (!own.isEmpty()) {
        return own;
      }
      declaring = Optional.ofNullable(superclass);
    }
    return candidates;
  }

  private static List<FakeOptions> registeredIn(Class<?> testClass) {
    return testClass == null
        ? List.of()
        : AnnotationSupport.findAnnotatedFieldValues(
                testClass, RegisterExtension.class, FakeHuaweiCloudExtension.class)
            .stream()
            .map(FakeHuaweiCloudExtension::options)
            .toList();
  }
}
