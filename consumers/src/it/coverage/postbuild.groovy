import groovy.json.JsonSlurper

// What the four classes exercised, whichever JVM each of them ran in.
["fake-huaweicloud-coverage", "class-by-class", "older"].each { folder ->
  def coverage = new JsonSlurper().parse(new File(basedir, "target/$folder/coverage.json"))
  def tests = { String operation ->
    coverage.items.find { it.kind == "operation" && it.operation == operation }.tests
  }
  assert tests("CreateKubernetesClusterCert").size() == 6
  assert tests("CreateMultiCloudClusters") == ["com.example.RegistrationTest.is_done"]
  assert coverage.items.find { it.name == "provider = tencent" }.covered
  assert new File(basedir, "target/$folder/index.html").text.contains("<title>Contract coverage</title>")
}

String log = new File(basedir, "build.log").text
assert log.count("Contract coverage: ") >= 4
assert log.contains("Expected: a contract coverage of at least 0.9000")
return true
