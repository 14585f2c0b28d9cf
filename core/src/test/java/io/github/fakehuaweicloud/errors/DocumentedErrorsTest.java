package io.github.fakehuaweicloud.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client gets for every error that has a constant. */
class DocumentedErrorsTest {

  private static final String GATEWAY =
      """
      API_REQUEST_ERROR        | 400 | APIGW.0201 | API request error.
      INCORRECT_AUTHENTICATION | 401 | APIGW.0301 | Incorrect IAM authentication information: decrypt token fail
      TOKEN_MUST_BE_UPDATED    | 401 | APIGW.0307 | The token must be updated.
      NOT_AUTHORIZED           | 403 | APIGW.0302 | The IAM user is not authorized to access the API.
      ACCESS_DENIED            | 403 | APIGW.0306 | API access denied.
      API_NOT_FOUND            | 404 | APIGW.0101 | The API does not exist or has not been published in the environment
      REQUEST_TOO_LARGE        | 413 | APIGW.0201 | Request entity too large.
      THROTTLED                | 429 | APIGW.0308 | The throttling threshold has been reached: policy ip over ratelimit,limit:5,time:5 second
      INTERNAL                 | 500 | APIGW.0601 | Internal server error.
      BACKEND_UNAVAILABLE      | 502 | APIGW.0201 | Backend unavailable.
      IAM_UNAVAILABLE          | 503 | APIGW.0613 | IAM unavailable.
      BACKEND_TIMEOUT          | 504 | APIGW.0201 | Backend timeout.
      """;

  private static final String CCE =
      """
      INVALID_REQUEST            | 400 | CCE.01400001 | Invalid request.                           | CCE_CM.0004 | Request is invalid      | BadRequest
      CONTENT_TYPE_NOT_SUPPORTED | 400 | CCE.01400006 | Content type not supported.                | CCE_CM.0004 | Request is invalid      | BadRequest
      VERSION_NOT_SUPPORTED      | 400 | CCE.01400015 | Version not supported.                     | CCE_CM.0402 | Version not supported   | BadRequest
      AUTHORIZATION_FAILED       | 401 | CCE.01401001 | Authorization failed.                      | CCE_CM.0001 | Authorization failed    | Unauthorized
      FORBIDDEN                  | 403 | CCE.01403001 | Forbidden.                                 | CCE_CM.0002 | Forbidden               | Forbidden
      NOT_FOUND                  | 404 | CCE.01404001 | Resource not found.                        | CCE_CM.0003 | Resource not found      | NotFound
      ALREADY_EXISTS             | 409 | CCE.01409001 | The resource already exists.               | CCE_CM.0005 | Resource already exists | Conflict
      LOCKED                     | 429 | CCE.01429002 | The resource is locked by other requests.  | CCE_CM.0006 | Resource locked         | TooManyRequests
      THROTTLED                  | 429 | CCE.02429001 | The throttling threshold has been reached. | CCE_CM.0006 | Too many requests       | TooManyRequests
      INTERNAL                   | 500 | CCE.01500001 | Internal error.                            | CCE_CM.0000 | Internal error          | InternalError
      """;

  private static final String HSS =
      """
      INVALID_PARAMETER          | 400 | HSS.0001 | Invalid parameter.
      MALFORMED_REQUEST          | 400 | HSS.0002 | Failed to parse the request.
      ACCESS_DENIED              | 400 | HSS.0010 | Access denied.
      NOT_FOUND                  | 400 | HSS.0011 | Requested resource not found.
      INSUFFICIENT_PERMISSIONS   | 400 | HSS.0013 | Insufficient permissions.
      QUOTA_CREATION_NOT_ALLOWED | 400 | HSS.0014 | Quota creation not allowed.
      QUOTAS_INSUFFICIENT        | 400 | HSS.1002 | Available quotas are insufficient.
      """;

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = GATEWAY)
  void of_the_gateway_have_its_status_code_and_text(
      GatewayError error, int status, String code, String text) {
    WireResponse answer = answer(Fault.error(error));

    assertThat(answer.status()).isEqualTo(status).isEqualTo(error.status());
    assertThat(answer.text("error_code")).isEqualTo(code).isEqualTo(error.code());
    assertThat(answer.text("error_msg")).isEqualTo(text).isEqualTo(error.message());
    assertThat(answer.text("request_id")).isEqualTo(answer.header("X-Request-Id"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = CCE)
  void of_cce_have_its_status_and_the_codes_and_texts_of_each_style(
      CceError error,
      int status,
      String code,
      String text,
      String olderCode,
      String olderText,
      String reason) {
    WireResponse answer = answer(Fault.error(error));

    assertThat(answer.status()).isEqualTo(status).isEqualTo(error.status());
    assertThat(answer.json().path("code").intValue()).isEqualTo(status);
    assertThat(answer.text("errorCode")).isEqualTo(code).isEqualTo(error.code());
    assertThat(answer.text("errorMessage")).isEqualTo(text).isEqualTo(error.message());
    assertThat(answer.text("message")).isEqualTo(text);
    assertThat(answer.text("error_code")).isEqualTo(olderCode);
    assertThat(answer.text("error_msg")).isEqualTo(olderText);
    assertThat(answer.text("reason")).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = HSS)
  void of_hss_have_its_status_code_and_text(HssError error, int status, String code, String text) {
    WireResponse answer = answer(Fault.error(error));

    assertThat(answer.status()).isEqualTo(status).isEqualTo(error.status());
    assertThat(answer.text("error_code")).isEqualTo(code).isEqualTo(error.code());
    assertThat(answer.text("error_description")).isEqualTo(text).isEqualTo(error.message());
    assertThat(answer.text("error_msg")).isEqualTo(text);
  }

  @Test
  void are_all_checked_here() {
    assertThat(constants(GATEWAY)).containsExactlyElementsOf(names(GatewayError.values()));
    assertThat(constants(CCE)).containsExactlyElementsOf(names(CceError.values()));
    assertThat(constants(HSS)).containsExactlyElementsOf(names(HssError.values()));
  }

  @Test
  void have_a_sentence_of_the_test_where_their_service_has_one() {
    WireResponse gateway = answer(Fault.error(GatewayError.ACCESS_DENIED, "as the test says"));
    WireResponse cce = answer(Fault.error(CceError.FORBIDDEN, "as the test says"));
    WireResponse hss = answer(Fault.error(HssError.NOT_FOUND, "as the test says"));

    assertThat(gateway.text("error_msg")).isEqualTo("as the test says");
    assertThat(cce.text("message")).isEqualTo("as the test says");
    assertThat(cce.text("errorMessage")).isEqualTo("Forbidden.");
    assertThat(hss.text("error_msg")).isEqualTo("Requested resource not found. as the test says");
    assertThat(hss.text("error_description")).isEqualTo(hss.text("error_msg"));
  }

  private WireResponse answer(Fault fault) {
    cloud.hss().faults().next(fault);
    return Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
  }

  private static Iterable<String> constants(String table) {
    return table.lines().map(line -> line.substring(0, line.indexOf('|')).strip()).toList();
  }

  private static Iterable<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }
}
