package io.github.fakehuaweicloud.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.benchmarks.counts.Allocations;
import io.github.fakehuaweicloud.benchmarks.counts.LoadedClasses;
import io.github.fakehuaweicloud.benchmarks.counts.SignaturesProgram;
import io.github.fakehuaweicloud.benchmarks.jvm.ClassPath;
import io.github.fakehuaweicloud.benchmarks.jvm.FreshJvms;
import io.github.fakehuaweicloud.benchmarks.jvm.Job;
import io.github.fakehuaweicloud.benchmarks.jvm.Outcome;
import io.github.fakehuaweicloud.benchmarks.start.FirstCertificate;
import io.github.fakehuaweicloud.benchmarks.steady.InMemoryCloud;
import io.github.fakehuaweicloud.benchmarks.steady.Recorder;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What does not depend on the machine. A bound is what it takes today, and a little more; who makes
 * it less makes the bound less.
 */
class CountsIT {

  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  private static final int CLASSES_BROUGHT = 1_800;
  private static final int CLASSES_OF_OURS = 590;
  private static final int CLASSES_OF_JACKSON = 500;
  private static final long BYTES_OF_CERTIFICATE = 150_000;
  private static final long BYTES_OF_REGISTRATION = 78_000;
  private static final long BYTES_OF_RECORD = 3_600;

  private final FreshJvms jvms = new FreshJvms(Path.of(System.getProperty("java.home")));
  private final ClassPath classPath = ClassPath.ofThisJvm(Path.of("none"));

  @Test
  void loads_few_classes_until_the_first_certificate_and_one_json_library() throws Exception {
    LoadedClasses loaded =
        LoadedClasses.of(jvms, Job.of(FirstCertificate.class, classPath.fake()).with(QUICK));

    assertThat(loaded.jsonLibraries())
        .containsExactly("io.github.fakehuaweicloud.shaded.wiremock.com.fasterxml.jackson");
    assertThat(loaded.jackson()).isPositive().isLessThanOrEqualTo(CLASSES_OF_JACKSON);
    assertThat(loaded.ours()).isPositive().isLessThanOrEqualTo(CLASSES_OF_OURS);
    assertThat(loaded.brought()).isPositive().isLessThanOrEqualTo(CLASSES_BROUGHT);
  }

  @Test
  void signs_once_for_a_certificate_and_once_more_for_the_authority_of_its_cluster()
      throws Exception {
    Outcome signatures =
        jvms.run(Job.of(SignaturesProgram.class, classPath.fakeAndFixtures()).with(QUICK));

    assertThat(signatures.figure("unused")).isZero();
    assertThat(signatures.figure("first")).isBetween(1.0, 2.0);
    assertThat(signatures.figure("more")).isEqualTo(1.0);
    assertThat(signatures.figure("further")).isBetween(1.0, 2.0);
  }

  @Test
  void allocates_little_for_a_certificate() {
    try (InMemoryCloud cloud = new InMemoryCloud()) {
      HttpRequest call = cloud.certificate();

      assertThat(Allocations.of(() -> cloud.answer(call, 200)))
          .isPositive()
          .isLessThanOrEqualTo(BYTES_OF_CERTIFICATE);
    }
  }

  @Test
  void allocates_little_for_a_registration() {
    try (InMemoryCloud cloud = new InMemoryCloud()) {
      HttpRequest call = cloud.registration();

      assertThat(Allocations.of(() -> cloud.answer(call, 200)))
          .isPositive()
          .isLessThanOrEqualTo(BYTES_OF_REGISTRATION);
    }
  }

  @Test
  void allocates_little_for_a_record() {
    try (InMemoryCloud cloud = new InMemoryCloud()) {
      Recorder recorder = new Recorder(cloud.checked(cloud.registration()));

      assertThat(Allocations.of(recorder::record))
          .isPositive()
          .isLessThanOrEqualTo(BYTES_OF_RECORD);
    }
  }
}
