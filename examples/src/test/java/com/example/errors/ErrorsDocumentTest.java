package com.example.errors;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.testkit.Approved;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/errors.md says what the official SDK throws for each error of the fake. */
@FakeHuaweiCloudTest
class ErrorsDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/errors.md");

  @Test
  void says_what_the_sdk_throws_for_each_error_and_fault(FakeHuaweiCloud cloud) {
    for (Family family : Family.all()) {
      check(family.name(), ErrorTable.of(family, cloud));
    }
    check("faults", FaultTable.of(cloud));
  }

  private static void check(String part, String text) {
    Approved.check(
        DOCUMENT,
        Approved.between(
            DOCUMENT, "<!-- " + part + ":begin -->", "<!-- " + part + ":end -->", text));
  }
}
