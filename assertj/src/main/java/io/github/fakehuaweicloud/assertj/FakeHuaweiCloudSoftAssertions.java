package io.github.fakehuaweicloud.assertj;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * AssertJ's soft assertions and ours: they report every failure, not only the first.
 *
 * <pre>{@code
 * import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudSoftAssertions.assertSoftly;
 *
 * assertSoftly(
 *     softly -> {
 *       softly.assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
 *       softly.assertThat(cloud).registeredOneCluster().hasName("ywk-test").hasProvider("tencent");
 *     });
 * }</pre>
 *
 * <p>With AssertJ's {@code SoftAssertionsExtension} it can be injected instead.
 */
public class FakeHuaweiCloudSoftAssertions extends AbstractSoftAssertions
    implements StandardSoftAssertionsProvider, FakeHuaweiCloudSoftAssertionsProvider {

  /** Collects failures until {@code softly.assertAll()}, which you have to call. */
  public FakeHuaweiCloudSoftAssertions() {}

  /**
   * Runs assertions and then reports all that failed.
   *
   * @param assertions for example {@code softly -> softly.assertThat(cloud).registeredOneCluster()}
   * @throws AssertionError with every failure, if there was any
   */
  public static void assertSoftly(Consumer<FakeHuaweiCloudSoftAssertions> assertions) {
    SoftAssertionsProvider.assertSoftly(FakeHuaweiCloudSoftAssertions.class, assertions);
  }
}
