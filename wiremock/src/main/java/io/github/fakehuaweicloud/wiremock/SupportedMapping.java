package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.extension.responsetemplating.ResponseTemplateTransformer;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses at once what would be ignored, or fail in the middle of a test. */
final class SupportedMapping {

  private SupportedMapping() {}

  static void check(StubMapping mapping) {
    check(mapping.getRequest());
    check(mapping.getResponse());
    refuse(
        isAny(mapping.getPostServeActions()) || isAny(mapping.getServeEventListeners()),
        "no actions or listeners after the answer, such as webhooks",
        "Send the request from the test, or look at cloud.requests()");
    refuse(
        mapping.shouldBePersisted(),
        "no stubs that are saved, because they are gone with their project",
        "Leave persistent() out");
  }

  static void check(RequestPattern pattern) {
    refuse(
        pattern.hasNamedCustomMatcher(),
        "no extensions, so it knows no matcher by its name",
        "Give the matcher itself to andMatching(…) or requestMatching(…)");
    refuse(
        isAny(pattern.getMultipartPatterns()),
        "no multipart patterns",
        "Match the whole body by withRequestBody(…)");
  }

  private static void check(ResponseDefinition response) {
    refuse(
        response.isProxyResponse(),
        "no proxying: it sends nothing to other servers",
        "Let the stub answer by itself");
    String message = response.getStatusMessage();
    refuse(
        message != null && !message.isEmpty(),
        "no status messages: the server sends the standard one",
        "Leave withStatusMessage(…) out");
    Templates.transformers(response).stream()
        .filter(name -> !name.equals(ResponseTemplateTransformer.NAME))
        .forEach(
            name ->
                refuse(
                    true,
                    "no extensions, so it knows no transformer \"" + name + "\"",
                    "Use withTransformers(\"" + ResponseTemplateTransformer.NAME + "\")"));
    refuse(
        response.getFault() == null && (response.getStatus() < 200 || response.getStatus() > 599),
        "no status " + response.getStatus(),
        "Use one from 200 to 599");
  }

  /** WireMock has null for none. */
  private static boolean isAny(@Nullable List<?> list) {
    return list != null && !list.isEmpty();
  }

  private static void refuse(boolean isUsed, String what, String instead) {
    if (isUsed) {
      throw new IllegalArgumentException("The fake has " + what + ". " + instead + ".");
    }
  }
}
