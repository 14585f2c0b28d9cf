package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/**
 * The runnable jar has all that the core's jar has, and picocli. Its lists in META-INF/licenses say
 * of which work each class is, and where the licence stands.
 */
class LicencesIT {

  private static final List<String> LISTS =
      List.of("META-INF/licenses/README.txt", "META-INF/licenses/standalone.txt");
  private static final Pattern LINE =
      Pattern.compile("(?m)^  ([\\w.]+) +(\\S.*?)  +(\\S.*?)  +(\\S.*)$");

  /** What the text of a licence says and no other does. */
  private static final Map<String, String> WORDS =
      Map.of(
          "Apache-2.0", "Apache License",
          "BSD-2-Clause", "Redistribution and use in source and binary forms",
          "BSD-3-Clause", "Neither the name of",
          "EPL-2.0", "Eclipse Public License - v 2.0",
          "MIT", "Permission is hereby granted, free of charge");

  private static final String RELOCATED = "io/github/fakehuaweicloud/shaded/";
  private static final String OURS = "io/github/fakehuaweicloud/";

  /**
   * A line of a list.
   *
   * @param folder where the classes of the work are, below the relocated ones
   * @param licences by their SPDX names
   * @param texts the licences and what else must go with it, below META-INF
   */
  private record Work(String folder, List<String> licences, List<String> texts) {}

  @Test
  void every_class_of_somebody_else_is_of_a_listed_work() throws IOException {
    try (JarFile jar = jar()) {
      List<Work> works = works(jar);

      assertThat(classesOfOthers(jar))
          .isNotEmpty()
          .as("a work without a line in META-INF/licenses")
          .allMatch(name -> works.stream().anyMatch(work -> name.startsWith(work.folder())));
    }
  }

  @Test
  void every_listed_work_is_inside() throws IOException {
    try (JarFile jar = jar()) {
      List<String> classes = classesOfOthers(jar);

      assertThat(works(jar))
          .as("a line in META-INF/licenses for nothing that is inside")
          .allMatch(work -> classes.stream().anyMatch(name -> name.startsWith(work.folder())));
    }
  }

  @Test
  void every_listed_work_has_the_texts_of_its_licences() throws IOException {
    try (JarFile jar = jar()) {
      for (Work work : works(jar)) {
        StringBuilder texts = new StringBuilder();
        for (String text : work.texts()) {
          texts.append(read(jar, "META-INF/" + text)).append('\n');
        }
        assertThat(WORDS).as(work.folder()).containsKeys(work.licences().toArray(String[]::new));
        assertThat(work.licences())
            .as(work.folder())
            .allSatisfy(
                licence ->
                    assertThat(texts.toString()).containsIgnoringWhitespaces(WORDS.get(licence)));
      }
    }
  }

  @Test
  void every_licence_text_is_of_a_listed_work() throws IOException {
    try (JarFile jar = jar()) {
      List<String> listed =
          works(jar).stream()
              .flatMap(work -> work.texts().stream())
              .map("META-INF/"::concat)
              .toList();

      assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
          .filteredOn(name -> name.startsWith("META-INF/licenses/") && !LISTS.contains(name))
          .isNotEmpty()
          .allMatch(
              name ->
                  listed.contains(name) || name.equals("META-INF/licenses/wiremock/LICENSE.txt"));
    }
  }

  private static JarFile jar() throws IOException {
    return new JarFile(Path.of(System.getProperty("standalone.jar")).toFile());
  }

  private static List<Work> works(JarFile jar) throws IOException {
    List<Work> works = new ArrayList<>();
    for (String list : LISTS) {
      LINE.matcher(read(jar, list))
          .results()
          .forEach(
              line -> {
                String folder = line.group(1).replace('.', '/') + "/";
                works.add(
                    new Work(
                        folder.equals("picocli/") ? folder : RELOCATED + folder,
                        List.of(line.group(3).split(", ")),
                        List.of(line.group(4).split(", "))));
              });
    }
    return works;
  }

  private static List<String> classesOfOthers(JarFile jar) {
    Stream<String> classes =
        jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class"));
    return classes.filter(name -> name.startsWith(RELOCATED) || !name.startsWith(OURS)).toList();
  }

  private static String read(JarFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    try (InputStream content = jar.getInputStream(entry)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
