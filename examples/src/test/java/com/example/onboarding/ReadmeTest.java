package com.example.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void shows_the_onboarding_test_as_it_is_compiled_here() throws IOException {
    String test =
        Files.readString(Path.of("src/test/java/com/example/onboarding/OnboardingTest.java"));
    String withoutPackage = test.substring(test.indexOf("import"));

    assertThat(Files.readString(Path.of("../README.md"))).contains(withoutPackage);
  }
}
