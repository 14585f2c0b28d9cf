package io.github.fakehuaweicloud;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The classes of this module, read once. */
final class House {

  static final String NAME = "io.github.fakehuaweicloud";

  static final Path CLASSES = Path.of("target/classes");

  static final JavaClasses MAIN = new ClassFileImporter().importPath(CLASSES);

  private static final String INTERNAL = "internal.";

  private House() {}

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(NAME) || type.getPackageName().startsWith(NAME + ".");
  }

  /** A package of the API and the one of the same name in {@code internal}; empty for the root. */
  static String room(JavaClass type) {
    String below = type.getPackageName().substring(NAME.length());
    String name = below.isEmpty() ? "" : below.substring(1);
    String inside = name.startsWith(INTERNAL) ? name.substring(INTERNAL.length()) : name;
    return inside.split("\\.", 2)[0];
  }
}
