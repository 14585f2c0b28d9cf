// In compile scope here, since below a dependency in test scope everything is of test scope.
def lines = new File(basedir, 'target/tree.txt').readLines()
def below = lines.dropWhile { !it.contains(':fake-huaweicloud-junit5:') }.drop(1).takeWhile { it =~ /^[| ]/ }
    .collect { it.replaceFirst(/^[| +\\-]+/, '') }

assert below.any { it.startsWith('io.github.fakehuaweicloud:fake-huaweicloud-core:') && it.endsWith(':compile') }
assert below.findAll { !it.startsWith('io.github.fakehuaweicloud:') }
    .every { it ==~ /org\.wiremock:wiremock-standalone:jar:[^:]+:runtime/ } : "The fake brings along:\n" + below.join('\n')
