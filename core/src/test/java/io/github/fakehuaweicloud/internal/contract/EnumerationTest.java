package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.requests.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HSS page, Table 4: the fields whose description lists the values. */
class EnumerationTest {

  @ParameterizedTest
  @CsvSource({
    "provider, ali",
    "provider, tencent",
    "provider, azure",
    "provider, aws",
    "provider, self_built_hw",
    "provider, self_built_idc",
    "image_repo_type, harbor",
    "image_repo_type, quay",
    "image_repo_type, jfrog",
    "image_repo_type, other",
    "image_arch, x86",
    "image_arch, arm",
    "dns_policy, default",
    "dns_policy, clusterfirst",
    "dns_policy, clusterfirstwithhostnet",
    "dns_policy, none"
  })
  void accepts_every_value_listed(String field, String value) {
    assertThat(Checks.hssField(field, '"' + value + '"')).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "provider,Ali",
        "provider,ali ",
        "provider,tencen",
        "provider,tencentt",
        "provider,self-built-hw",
        "provider,gcp",
        "provider,' '",
        "image_repo_type,Harbor",
        "image_repo_type,quay.io",
        "image_repo_type,**harbor",
        "image_arch,x86_64",
        "image_arch,arm64",
        "image_arch,X86",
        "image_arch,''",
        "dns_policy,Default",
        "dns_policy,ClusterFirst",
        "dns_policy,clusterfirstwithhostne",
        "dns_policy,''"
      })
  void refuses_a_near_miss(String field, String value) {
    assertThat(Checks.hssField(field, '"' + value + '"'))
        .extracting(Violation::parameter)
        .containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({"provider", "image_repo_type"})
  void accepts_the_empty_string_where_the_page_says_0_to_64_characters(String field) {
    assertThat(Checks.hssField(field, "\"\"")).isEmpty();
  }
}
