package io.github.fakehuaweicloud.testkit;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The comments of the public types in a source folder, read by the JDK's own parser. Whether there
 * are comments at all, with every parameter, the compiler looks after.
 */
public final class PublicApi {

  private static final Predicate<String> SHOWS_CODE =
      Pattern.compile("<pre>\\s*\\{@code").asPredicate();

  private static final Predicate<String> SHOWS_VALUE_OR_CALL =
      SHOWS_CODE
          .or(Pattern.compile("(?i)for\\s+example").asPredicate())
          .or(Pattern.compile("\\{@code [^}]*\\w\\(").asPredicate());

  private final DocTrees docs;
  private final Predicate<String> isUserFacing;
  private final List<String> withoutExample = new ArrayList<>();

  private PublicApi(DocTrees docs, Predicate<String> isUserFacing) {
    this.docs = docs;
    this.isUserFacing = isUserFacing;
  }

  /**
   * The user-facing public types, and their public methods and constructors, whose comments show no
   * example. What overrides is described where it is declared.
   *
   * @param sources a source folder, below the repository's root
   * @param isUserFacing says of the qualified name of a top-level type whether it is user-facing
   * @return one line each
   */
  public static List<String> withoutExample(String sources, Predicate<String> isUserFacing) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> paths = Files.walk(Path.of("..").resolve(sources));
        StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<Path> javaFiles = paths.filter(path -> path.toString().endsWith(".java")).toList();
      JavacTask parser =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(javaFiles));
      PublicApi api = new PublicApi(DocTrees.instance(parser), isUserFacing);
      parser.parse().forEach(api::visit);
      return api.withoutExample;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void visit(CompilationUnitTree file) {
    TreePath path = new TreePath(file);
    for (Tree type : file.getTypeDecls()) {
      if (type instanceof ClassTree declared
          && isUserFacing.test(file.getPackageName() + "." + declared.getSimpleName())) {
        visit(declared, new TreePath(path, declared), "");
      }
    }
  }

  private void visit(ClassTree type, TreePath path, String outer) {
    if (!isPublic(type.getModifiers(), path)) {
      return;
    }
    String name = outer + type.getSimpleName();
    if (!SHOWS_CODE.test(comment(path))) {
      withoutExample.add(name + " shows no <pre>{@code …}</pre>");
    }
    for (Tree member : type.getMembers()) {
      TreePath memberPath = new TreePath(path, member);
      if (member instanceof ClassTree nested) {
        visit(nested, memberPath, name + ".");
      } else if (member instanceof MethodTree method
          && isPublic(method.getModifiers(), memberPath)
          && !overrides(method)
          && !SHOWS_VALUE_OR_CALL.test(comment(memberPath))) {
        withoutExample.add(name + "." + method.getName() + " shows no value and no call");
      }
    }
  }

  private String comment(TreePath path) {
    String comment = docs.getDocComment(path);
    return comment == null ? "" : comment;
  }

  /** What an interface declares is public if nothing else is said. */
  private static boolean isPublic(ModifiersTree modifiers, TreePath path) {
    Tree.Kind parent = path.getParentPath().getLeaf().getKind();
    return modifiers.getFlags().contains(Modifier.PUBLIC)
        || ((parent == Tree.Kind.INTERFACE || parent == Tree.Kind.ANNOTATION_TYPE)
            && !modifiers.getFlags().contains(Modifier.PRIVATE));
  }

  private static boolean overrides(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
  }
}
