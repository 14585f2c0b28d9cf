package io.github.fakehuaweicloud.junit5;

import static io.github.fakehuaweicloud.junit5.Contexts.store;
import static io.github.fakehuaweicloud.junit5.Contexts.upwards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * The extensions that are registered in a context and its parents, and which of them answers for a
 * name: the nearest, so that a {@code @Nested} class can override its enclosing class. Extensions
 * announce themselves, because JUnit does not show them each other.
 */
final class Registrations {

  private Registrations() {}

  /** Notes that an extension is registered in a context, unless a parent has it. */
  static void announce(ExtensionContext context, FakeOptions options) {
    if (upwards(context).noneMatch(each -> announcedIn(each).contains(options))) {
      store(context)
          .getOrComputeIfAbsent(key(context), unused -> new Here(), Here.class)
          .add(options);
    }
  }

  /** The context in which an extension is registered; its children inherit it. */
  static ExtensionContext home(ExtensionContext context, FakeOptions options) {
    return upwards(context)
        .filter(each -> announcedIn(each).contains(options))
        .findFirst()
        .orElse(context);
  }

  /**
   * The extension that answers for a name. If no extension has a name, any name is another project
   * of the extension without one.
   */
  static FakeOptions answering(ExtensionContext context, String name) {
    List<String> registered = names(context);
    Optional<FakeOptions> unnamed =
        registered.isEmpty() || name.isEmpty() ? registeredAs(context, "") : Optional.empty();
    return registeredAs(context, name)
        .or(() -> unnamed)
        .orElseThrow(() -> new ParameterResolutionException(unknown(name, registered)));
  }

  private static String unknown(String name, List<String> registered) {
    return name.isEmpty()
        ? "The parameter has no @NamedFake, but every extension has a name. Annotate it with one of "
            + registered
            + ", or leave builder().name(…) out of one extension"
        : "No extension is registered under the name \""
            + name
            + "\". Expected one of "
            + registered
            + ". Correct the name, or register another extension with builder().name(\""
            + name
            + "\")";
  }

  /** The names that extensions were given. */
  private static List<String> names(ExtensionContext context) {
    return upwards(context)
        .flatMap(each -> announcedIn(each).stream())
        .map(FakeOptions::name)
        .filter(name -> !name.isEmpty())
        .sorted()
        .toList();
  }

  private static Optional<FakeOptions> registeredAs(ExtensionContext context, String name) {
    return upwards(context)
        .map(each -> announcedIn(each).stream().filter(o -> o.name().equals(name)).toList())
        .filter(candidates -> !candidates.isEmpty())
        .findFirst()
        .map(candidates -> choose(candidates, name, context));
  }

  private static FakeOptions choose(
      List<FakeOptions> candidates, String name, ExtensionContext context) {
    List<FakeOptions> withOptions = new ArrayList<>(candidates);
    withOptions.remove(FakeOptions.DEFAULT);
    if (withOptions.size() > 1) {
      withOptions = DeclaredExtensions.mostDerived(withOptions, context);
    }
    if (withOptions.size() > 1) {
      throw new ParameterResolutionException(
          "%s has %d extensions registered %s, so it is open which fake to give. Give each a name of its own, builder().name(\"…\"), and ask for it by @NamedFake(\"…\")"
              .formatted(
                  context.getTestClass().map(Class::getName).orElse("The run"),
                  withOptions.size(),
                  name.isEmpty() ? "without a name" : "under the name \"" + name + "\""));
    }
    return withOptions.isEmpty() ? FakeOptions.DEFAULT : withOptions.get(0);
  }

  private static List<FakeOptions> announcedIn(ExtensionContext context) {
    Here here = store(context).get(key(context), Here.class);
    return here == null ? List.of() : here.options();
  }

  /** A store also finds the entries of its parents, unless the keys differ. */
  private static Key key(ExtensionContext context) {
    return new Key(context.getUniqueId());
  }

  private record Key(String contextId) {}

  /** The extensions of one context, without its parents. */
  private record Here(List<FakeOptions> options) {

    Here() {
      this(new CopyOnWriteArrayList<>());
    }

    void add(FakeOptions added) {
      options.add(added);
    }
  }
}
