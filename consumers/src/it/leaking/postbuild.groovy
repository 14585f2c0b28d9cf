// The listing follows the tests' own result, so nothing else has failed.
def said = new File(basedir, 'build.log').text.split('Left behind after the last test:')[1]

['thread qtp', 'file ', 'security provider LeftBehind', 'system property left.behind', 'port http://127.0.0.1:'].each {
  assert said.contains("  $it") : "Nothing was said of a leaked $it"
}
return true
