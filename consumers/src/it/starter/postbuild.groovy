File report = new File(basedir, "target/surefire-reports/TEST-com.example.onboarding.OnboardingTest.xml")
assert report.text.contains('tests="1"') && report.text.contains('failures="0"')
