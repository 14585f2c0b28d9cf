package io.github.fakehuaweicloud.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JDK's client reads a header as a long, as many clients do. */
class RetryAfterTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @ParameterizedTest
  @CsvSource({"PT1S, 1.000", "PT0S, 0.000", "PT56.818S, 56.818"})
  void is_a_decimal_as_observed_which_is_no_long(Duration wait, String sent) throws Exception {
    HttpHeaders headers = throttledBy(Fault.throttled(wait));

    assertThat(headers.firstValue("Retry-After")).hasValue(sent);
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> headers.firstValueAsLong("Retry-After"));
  }

  @ParameterizedTest
  @CsvSource({"PT1S, 1", "PT0S, 0", "PT1.2S, 2", "PT0.000000001S, 1", "PT576H, 2073600"})
  void is_a_long_in_whole_seconds_of_which_a_fraction_is_one(Duration wait, long sent)
      throws Exception {
    HttpHeaders headers = throttledBy(Fault.throttledInWholeSeconds(wait));

    assertThat(headers.firstValueAsLong("Retry-After")).hasValue(sent);
  }

  @Test
  void is_never_negative_and_never_longer_than_24_days() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.throttledInWholeSeconds(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.throttledInWholeSeconds(Duration.ofDays(25)));
  }

  private HttpHeaders throttledBy(Fault fault) throws Exception {
    cloud.hss().faults().next(fault);
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(cloud.endpoint() + Clouds.multiCloudPath(cloud)))
                    .header("X-Auth-Token", cloud.token())
                    .POST(HttpRequest.BodyPublishers.ofString(Clouds.LEAST_HSS_BODY))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(429);
    return answer.headers();
  }
}
