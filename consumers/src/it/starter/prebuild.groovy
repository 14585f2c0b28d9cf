import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption

// What the README tells a newcomer to copy.
Path examples = basedir.toPath().resolve("../../../../examples/src").normalize()
String folder = "java/com/example/onboarding"

static void copy(Path from, Path to) {
  Files.createDirectories(to.parent)
  Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING)
}

Files.newDirectoryStream(examples.resolve("main/$folder"), "*.java").each {
  copy(it, basedir.toPath().resolve("src/main/$folder").resolve(it.fileName))
}
String test = "test/$folder/OnboardingTest.java"
copy(examples.resolve(test), basedir.toPath().resolve("src/$test"))
