package com.example.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.coverage.ContractCoverage;
import io.github.fakehuaweicloud.coverage.ContractItem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs after all tests, and looks at what they have exercised. */
class ContractCoverageIT {

  @Test
  void examples_send_a_fifth_of_the_parameters_of_CCE() {
    ContractCoverage.read(Path.of("target/fake-huaweicloud-coverage"))
        .filter(item -> item.kind() == ContractItem.Kind.ROW && item.service().equals("CCE"))
        .minimum(0.2);
  }

  @Test
  void names_the_tests_that_were_throttled() {
    ContractCoverage coverage = ContractCoverage.read(Path.of("target/fake-huaweicloud-coverage"));

    assertThat(coverage.covered())
        .filteredOn(item -> item.toString().equals("CCE: fault throttled"))
        .flatExtracting(ContractItem::tests)
        .contains("com.example.elsewhere.RemoteOnboardingTest.is_throttled_twice");
  }
}
