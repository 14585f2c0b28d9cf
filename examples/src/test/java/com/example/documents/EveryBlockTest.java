package com.example.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.example.documents.Document.Block;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No block of code and no command gets into these documents without a test that runs it. */
class EveryBlockTest {

  private static final Map<String, BiPredicate<Document, Block>> TESTS =
      Map.of(
          "JavaBlocksTest", JavaBlocksTest::claims,
          "DependencyBlocksTest", DependencyBlocksTest::claims,
          "FailureTextTest", FailureTextTest::claims,
          "NewcomerTest", NewcomerTest::claims);

  /** Commands within sentences, and the file that shows who runs them: by a part of its text. */
  private static final Map<String, Map.Entry<String, String>> WITHIN_SENTENCES =
      Map.of(
          "mvn verify",
          Map.entry(".ci/run", "mvn verify"),
          "mvn verify -Peverything",
          Map.entry(".ci/run", "mvn verify -Peverything"),
          "mvn -q install -Dmaven.test.skip -pl junit5-extension -am",
          Map.entry("README.md", "mvn -q install -Dmaven.test.skip -pl junit5-extension -am"),
          "mvn test -f examples/starter",
          Map.entry("README.md", "&& mvn test -f examples/starter\n"),
          NewcomerTest.INSTALL_MORE,
          Map.entry(
              "examples/src/test/java/com/example/documents/NewcomerTest.java",
              "machine.run(clone, INSTALL_MORE)"),
          "mvn exec:java",
          Map.entry("standalone/pom.xml", "<goal>java</goal>"),
          "kubectl auth whoami",
          Map.entry(
              "examples/src/test/java/com/example/kubernetes/KubectlTest.java",
              "run(\"auth\", \"whoami\")"),
          "kubectl auth can-i",
          Map.entry(
              "examples/src/test/java/com/example/kubernetes/KubectlTest.java",
              "run(\"auth\", \"can-i\""));

  private static final Pattern COMMAND =
      Pattern.compile(
          "(mvn|java|git|curl|docker|npm|node|python3?|kubectl|cp|cd|standalone/bin/\\S+) .*");

  private static List<String> testsOf(Document document, Block block) {
    return TESTS.entrySet().stream()
        .filter(test -> test.getValue().test(document, block))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<Document> documents() {
    return Stream.of(
        Document.README,
        Document.README_IN_CHINESE,
        Document.STARTER,
        Document.GUIDE,
        Document.FOR_AGENTS);
  }

  @TestFactory
  Stream<DynamicTest> is_run_or_compared_by_one_test() {
    return documents()
        .flatMap(
            document ->
                document.blocks().stream()
                    .map(
                        block ->
                            dynamicTest(
                                document + ": " + block.firstLine(),
                                () ->
                                    assertThat(testsOf(document, block))
                                        .as("the tests that run%n%s", block.code())
                                        .hasSize(1))));
  }

  @TestFactory
  Stream<DynamicTest> within_a_sentence_is_run_by_somebody() {
    return documents()
        .flatMap(
            document ->
                document.inlineCode().stream()
                    .filter(COMMAND.asMatchPredicate())
                    .map(
                        command ->
                            dynamicTest(
                                document + ": " + command,
                                () -> {
                                  assertThat(WITHIN_SENTENCES).containsKey(command);
                                  var runner = WITHIN_SENTENCES.get(command);
                                  assertThat(new Document(runner.getKey()).text())
                                      .contains(runner.getValue());
                                })));
  }
}
