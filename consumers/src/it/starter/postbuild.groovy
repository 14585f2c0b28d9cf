[OnboardingTest: 1, StarterTest: 2].each { test, tests ->
  String report = new File(basedir, "target/surefire-reports/TEST-com.example.onboarding.${test}.xml").text
  assert report.contains("tests=\"$tests\"") && report.contains('failures="0"')
}
return true
