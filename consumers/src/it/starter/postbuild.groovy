String report = new File(basedir, 'target/surefire-reports/TEST-com.example.ClusterAccessTest.xml').text
assert report.contains('tests="1"') && report.contains('errors="0"') && report.contains('failures="0"')
// Nobody's first line should be one that looks broken.
assert !new File(basedir, 'build.log').text.contains('SLF4J')
return true
