assert new File(basedir, "build.log").text.count("Contract coverage: ") == 1
assert new File(basedir, "target/fake-huaweicloud-coverage/coverage.txt").text.contains("CCE     operations 1 of ")
return true
