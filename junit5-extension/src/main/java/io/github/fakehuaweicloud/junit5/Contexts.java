package io.github.fakehuaweicloud.junit5;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The contexts of a run and their stores. */
final class Contexts {

  private static final Namespace NAMESPACE = Namespace.create(FakeHuaweiCloudExtension.class);

  private Contexts() {}

  static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  /** A context and its parents, the nearest first. */
  static Stream<ExtensionContext> upwards(ExtensionContext context) {
    return Stream.iterate(
            Optional.of(context),
            Optional::isPresent,
            each -> each.flatMap(ExtensionContext::getParent))
        .flatMap(Optional::stream);
  }

  /** Names the test, or the class, for messages. */
  static String describe(ExtensionContext context) {
    String ofClass = context.getTestClass().map(Class::getName).orElse("no test class");
    return context
        .getTestMethod()
        .map(method -> ofClass + "." + method.getName() + invocation(method, context))
        .orElse(ofClass);
  }

  /** Distinguishes the invocations of a parameterized test. */
  private static String invocation(Method method, ExtensionContext context) {
    String name = context.getDisplayName();
    return name.startsWith(method.getName()) ? "" : " " + name;
  }
}
