package io.github.fakehuaweicloud.assertj;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * AssertJ's soft assertions with ours beside them: every failure is told, not only the first.
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

  /**
   * Soft assertions that nothing was asserted with yet.
   *
   * <pre>{@code
   * FakeHuaweiCloudSoftAssertions softly = new FakeHuaweiCloudSoftAssertions();
   * softly.assertThat(cloud).registeredOneCluster().hasName("ywk-test");
   * softly.assertAll();
   * }</pre>
   */
  public FakeHuaweiCloudSoftAssertions() {}

  /**
   * Makes assertions and then tells all that failed.
   *
   * <pre>{@code
   * assertSoftly(softly -> softly.assertThat(cloud).registeredOneCluster().hasName("ywk-test"));
   * }</pre>
   *
   * @param assertions makes the assertions
   * @throws AssertionError with every failure, if there was any
   */
  public static void assertSoftly(Consumer<FakeHuaweiCloudSoftAssertions> assertions) {
    SoftAssertionsProvider.assertSoftly(FakeHuaweiCloudSoftAssertions.class, assertions);
  }
}
