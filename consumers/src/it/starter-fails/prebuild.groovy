import java.nio.file.Files
import java.nio.file.Path

// The starter, with an application that asks for a hundred years.
Path starter = basedir.toPath().resolve('../../../../examples/starter').normalize()
['pom.xml', 'src/main/java/com/example/ClusterAccess.java', 'src/test/java/com/example/ClusterAccessTest.java'].each {
  Path copy = basedir.toPath().resolve(it)
  Files.createDirectories(copy.parent)
  String text = Files.readString(starter.resolve(it))
  assert !it.endsWith('ClusterAccess.java') || text.contains('DAYS = 30;')
  Files.writeString(copy, text.replace('DAYS = 30;', 'DAYS = 36500;'))
}
return true
