package com.example.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.example.documents.Document.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The dependencies that the documents show are those of projects that are built. */
class DependencyBlocksTest {

  private static final List<Document> DOCUMENTS =
      List.of(Document.README, Document.README_IN_CHINESE, Document.GUIDE, Document.FOR_AGENTS);

  /** POMs that the consumers' build runs. */
  private static final List<String> POMS =
      List.of("examples/starter/pom.xml", "consumers/src/it/kubernetes/pom.xml");

  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>(?<group>[^<]+)</groupId>\\s*<artifactId>(?<artifact>[^<]+)"
              + "</artifactId>\\s*<version>(?<version>[^<]+)</version>");
  private static final Pattern COORDINATES = Pattern.compile("\"([^\":]+:[^\":]+):([^\":]+)\"");

  /** The SDK brings this version of slf4j-api. SLF4J 2.0 would replace it by another. */
  private static final String SLF4J_OF_THE_SDK = "1.7.36";

  static boolean claims(Document document, Block block) {
    return block.language().equals("xml") && DOCUMENTS.contains(document);
  }

  @TestFactory
  Stream<DynamicTest> are_in_a_pom_that_is_built() throws IOException {
    String poms = "";
    for (String pom : POMS) {
      poms += onOneLine(read(pom).replace("@project.version@", versionOf("project")));
    }
    String built = poms;
    return DOCUMENTS.stream()
        .flatMap(
            document ->
                document.blocks().stream()
                    .filter(block -> claims(document, block))
                    .map(
                        block ->
                            dynamicTest(
                                document + ": " + block.code().split("artifactId>", 3)[1],
                                () -> assertThat(built).contains(onOneLine(block.code())))));
  }

  @Test
  void of_the_starter_are_the_same_for_gradle() throws IOException {
    Map<String, String> gradle = new TreeMap<>();
    COORDINATES
        .matcher(read("examples/starter/build.gradle.kts"))
        .results()
        .forEach(found -> gradle.put(found.group(1), found.group(2)));

    // Maven's Surefire brings this one by itself.
    assertThat(gradle.remove("org.junit.platform:junit-platform-launcher"))
        .isEqualTo(starter().get("org.junit.jupiter:junit-jupiter").replaceFirst("5", "1"));
    assertThat(gradle).isEqualTo(starter());
  }

  @Test
  void of_the_starter_have_the_versions_that_all_else_is_tested_with() throws IOException {
    assertThat(starter())
        .isEqualTo(
            Map.of(
                "com.huaweicloud.sdk:huaweicloud-sdk-cce", versionOf("huaweicloud-sdk"),
                "io.github.fakehuaweicloud:fake-huaweicloud-junit5", versionOf("project"),
                "org.junit.jupiter:junit-jupiter", versionOf("junit"),
                "org.assertj:assertj-core", versionOf("assertj"),
                "org.slf4j:slf4j-nop", SLF4J_OF_THE_SDK));
    assertThat(read("examples/starter/pom.xml"))
        .contains("<version>" + versionOf("compiler-plugin") + "</version>")
        .contains("<version>" + versionOf("surefire") + "</version>");
  }

  private static Map<String, String> starter() throws IOException {
    Map<String, String> dependencies = new TreeMap<>();
    DEPENDENCY
        .matcher(read("examples/starter/pom.xml"))
        .results()
        .forEach(found -> dependencies.put(found.group(1) + ":" + found.group(2), found.group(3)));
    return dependencies;
  }

  /** A version in the root POM. */
  private static String versionOf(String what) throws IOException {
    String element = what.equals("project") ? "version" : what + ".version";
    return read("pom.xml").split("<" + element + ">", 2)[1].split("<", 2)[0];
  }

  private static String read(String path) throws IOException {
    return Files.readString(Document.ROOT.resolve(path));
  }

  private static String onOneLine(String xml) {
    return xml.replaceAll("\\s+", " ").strip();
  }
}
