import java.nio.file.Files
import java.nio.file.Path

// The folder that users copy, POM included. This one has nothing of its own.
Path starter = basedir.toPath().resolve('../../../../examples/starter').normalize()
List<String> copied = []
Files.walk(starter).filter { Files.isRegularFile(it) }.map { starter.relativize(it) }
  .filter { !it.startsWith('target') }
  .each {
    Path copy = basedir.toPath().resolve(it)
    Files.createDirectories(copy.parent)
    Files.write(copy, Files.readAllBytes(starter.resolve(it)))
    copied << it.toString().replace('\\', '/')
  }
assert copied.containsAll(['README.md', 'build.gradle.kts', 'pom.xml', 'src/main/java/com/example/ClusterAccess.java',
  'src/test/java/com/example/ClusterAccessTest.java'])
return true
