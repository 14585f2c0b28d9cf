package io.github.fakehuaweicloud.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The API of a module as one readable text: every public type outside {@code internal}, with what a
 * user can call, implement or extend. It is checked in, so that a change of the API is seen in a
 * review.
 */
public final class ApiText {

  private static final String OURS = "io.github.fakehuaweicloud.";
  private static final String INTERNAL = OURS + "internal.";

  private static final Set<String> GIVEN_TO_ENUMS = Set.of("values", "valueOf");

  private ApiText() {}

  /** The public types below a folder of class files. */
  public static List<Class<?>> publicTypes(Path classes) {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(name -> !name.startsWith(INTERNAL))
          .sorted()
          .<Class<?>>map(ApiText::load)
          .filter(ApiText::isVisible)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text. */
  public static String of(Path classes) {
    return publicTypes(classes).stream().map(ApiText::print).collect(Collectors.joining("\n"));
  }

  private static String print(Class<?> type) {
    return declaration(type)
        + " {\n"
        + Stream.concat(constants(type), members(type))
            .map(line -> "  " + line + "\n")
            .collect(Collectors.joining())
        + "}\n";
  }

  /** In the order that users compare them by. */
  private static Stream<String> constants(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())
        : Stream.empty();
  }

  /** Sorted, because reflection gives them in an order of its own. */
  private static Stream<String> members(Class<?> type) {
    return Stream.of(
            Arrays.stream(type.getDeclaredFields())
                .filter(field -> !field.isEnumConstant() && isVisible(type, field))
                .map(ApiText::print),
            Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> isVisible(type, constructor))
                .map(ApiText::print),
            Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isVisible(type, method))
                .map(ApiText::print))
        .flatMap(Stream::sorted);
  }

  private static String declaration(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "@interface"
            : type.isInterface() ? "interface" : type.isEnum() ? "enum" : "class";
    String modifiers =
        Modifier.isFinal(type.getModifiers()) && !type.isEnum()
            ? "final "
            : Modifier.isAbstract(type.getModifiers()) && kind.equals("class") ? "abstract " : "";
    Type parent = type.getGenericSuperclass();
    boolean extended = parent != null && kind.equals("class") && parent != Object.class;
    String interfaces =
        Stream.of(type.getGenericInterfaces()).map(ApiText::name).collect(Collectors.joining(", "));
    return modifiers
        + kind
        + " "
        + name(type)
        + (extended ? " extends " + name(parent) : "")
        + (interfaces.isEmpty() || type.isAnnotation()
            ? ""
            : (type.isInterface() ? " extends " : " implements ") + interfaces);
  }

  private static String print(Field field) {
    return modifiers(field) + field.getName() + ": " + name(field.getGenericType());
  }

  private static String print(Constructor<?> constructor) {
    return modifiers(constructor) + "new" + parameters(constructor);
  }

  private static String print(Method method) {
    String typeParameters =
        Stream.of(method.getTypeParameters())
            .map(Type::getTypeName)
            .collect(Collectors.joining(", "));
    return modifiers(method)
        + (typeParameters.isEmpty() ? "" : "<" + typeParameters + "> ")
        + method.getName()
        + parameters(method)
        + ": "
        + name(method.getGenericReturnType());
  }

  private static String parameters(Executable executable) {
    return Stream.of(executable.getParameters())
        .map(parameter -> parameter.getName() + ": " + name(parameter.getParameterizedType()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String modifiers(Member member) {
    int modifiers = member.getModifiers();
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "");
  }

  private static String name(Type type) {
    return type.getTypeName()
        .replaceAll("\\bjava\\.(lang|util|util\\.function|time|security\\.cert)\\.(?=[A-Z])", "")
        .replace(OURS, "");
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isVisible(outer));
  }

  private static boolean isVisible(Class<?> type, Member member) {
    boolean extensible = !Modifier.isFinal(type.getModifiers());
    return !member.isSynthetic()
        && !(type.isEnum() && GIVEN_TO_ENUMS.contains(member.getName()))
        && (Modifier.isPublic(member.getModifiers())
            || (extensible && Modifier.isProtected(member.getModifiers())));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ApiText.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
