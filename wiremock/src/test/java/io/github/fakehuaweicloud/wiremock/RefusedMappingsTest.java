package io.github.fakehuaweicloud.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.requestMadeFor;
import static io.github.fakehuaweicloud.wiremock.WireMockStubs.stubsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.extension.Parameters;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of the DSL is silently left out. */
class RefusedMappingsTest {

  private final FakeHuaweiCloud cloud = Calls.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(
            get("/").willReturn(aResponse().proxiedFrom("http://example.com")),
            "The fake has no proxying: it sends nothing to other servers. Let the stub answer by"
                + " itself."),
        arguments(
            get("/").willReturn(ok().withTransformers("mine")),
            "The fake has no extensions, so it knows no transformer \"mine\". Use"
                + " withTransformers(\"response-template\")."),
        arguments(
            get("/").willReturn(ok().withStatusMessage("Fine")),
            "The fake has no status messages: the server sends the standard one. Leave"
                + " withStatusMessage(…) out."),
        arguments(
            get("/").willReturn(aResponse().withStatus(101)),
            "The fake has no status 101. Use one from 200 to 599."),
        arguments(
            get("/").andMatching("mine").willReturn(ok()),
            "The fake has no extensions, so it knows no matcher by its name. Give the matcher"
                + " itself to andMatching(…) or requestMatching(…)."),
        arguments(
            get("/").withMultipartRequestBody(aMultipart("a")).willReturn(ok()),
            "The fake has no multipart patterns. Match the whole body by withRequestBody(…)."),
        arguments(
            get("/").willReturn(ok()).withPostServeAction("webhook", Map.of("url", "http://a")),
            "The fake has no actions or listeners after the answer, such as webhooks. Send the"
                + " request from the test, or look at cloud.requests()."),
        arguments(
            get("/").willReturn(ok()).withServeEventListener("webhook", Map.of("url", "http://a")),
            "The fake has no actions or listeners after the answer, such as webhooks. Send the"
                + " request from the test, or look at cloud.requests()."),
        arguments(
            get("/").persistent().willReturn(ok()),
            "The fake has no stubs that are saved, because they are gone with their project."
                + " Leave persistent() out."));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void are_refused_at_once_with_what_to_do_instead(MappingBuilder mapping, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stubsOf(cloud).stubFor(mapping))
        .withMessage(message);
    assertThat(stubsOf(cloud).listAllStubMappings()).isEmpty();
  }

  @Test
  void include_patterns_that_are_counted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stubsOf(cloud).count(requestMadeFor("mine", Parameters.empty())))
        .withMessageContaining("it knows no matcher by its name");
    assertThat(stubsOf(cloud).count(anyRequestedFor(anyUrl()))).isZero();
  }
}
