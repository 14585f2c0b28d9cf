import java.nio.file.Files
import java.nio.file.Path

// docs/pictures/failure.svg is what Maven printed here, drawn as a terminal. -Dapprove draws it anew.

final int COLUMNS = 115
final int LINE = 19
final int CHARACTER = 8

// Without what differs from run to run and from JDK to JDK: ids, times, the frames of the JDK and the SDK.
List<String> said = new File(basedir, 'build.log').readLines()
  .collect { it.replaceAll(/\u001b\[[0-9;]*m/, '').replace('\t', '        ') }
  .collect {
    it.replaceAll(/^ +at (java\.base|com\.huaweicloud).*/, '        \u22ee')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/, '8f14e45f-ceea-467a-9d3c-2b1f0c6a7d10')
      .replaceAll(/\b[0-9a-f]{32}\b/, '5b1e8a9c0d7f4e63a2c4d8f0917b3e26')
      .replaceAll(/ -- Time elapsed: [0-9.]+ s/, '')
  }
said = said.withIndex().findAll { line, i -> i == 0 || !line.endsWith('\u22ee') || line != said[i - 1] }.collect { it[0] }
int from = said.findIndexOf { it.startsWith('[ERROR] com.example.ClusterAccessTest') }
int to = said.findIndexOf { it.contains('Table 3 "Request body parameters"') }
assert from >= 0 && to > from : 'Maven did not print the failure; see build.log'

// As a terminal does that is 115 characters wide.
List<String> lines = ['$ mvn -q test', ''] + said[from..to].collectMany { line ->
  line.isEmpty() ? [''] : (0..<line.length()).step(COLUMNS).collect { line.substring(it, Math.min(line.length(), it + COLUMNS)) }
}

def escaped = { String text -> text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;') }
def spans = { String text -> escaped(text).replace('[ERROR]', '[<tspan class="error">ERROR</tspan>]') }
int width = COLUMNS * CHARACTER + 40
int height = lines.size() * LINE + 36
String picture = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 $width $height" width="$width" height="$height" role="img">
<title>A failing test in a terminal</title>
<style>
rect { fill: #f6f8fa; stroke: #d1d9e0; }
text { fill: #1f2328; font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre; }
.error { fill: #b3261e; font-weight: bold; }
@media (prefers-color-scheme: dark) {
rect { fill: #151b23; stroke: #3d444d; }
text { fill: #e6edf3; }
.error { fill: #ff8a80; }
}
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
"""
lines.eachWithIndex { line, i ->
  if (!line.isBlank()) {
    picture += """<text x="20" y="${30 + i * LINE}" xml:space="preserve">${spans(line)}</text>\n"""
  }
}
picture += '</svg>\n'

Path file = basedir.toPath().resolve('../../../../docs/pictures/failure.svg').normalize()
if (System.getProperty('approve') != null) {
  Files.writeString(file, picture)
}
if (!Files.exists(file) || Files.readString(file).replace('\r\n', '\n') != picture) {
  throw new AssertionError("$file is not what the starter's test says when it fails. Draw it anew with -Dapprove, and look at it".toString())
}
return true
