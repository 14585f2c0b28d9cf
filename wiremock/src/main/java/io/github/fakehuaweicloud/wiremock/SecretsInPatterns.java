package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.matching.RequestPattern;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.SentParameter;
import java.util.List;
import java.util.stream.Stream;

/** A pattern may name a token of the project, and a failure is printed into logs. */
final class SecretsInPatterns {

  private static final List<String> HEADERS =
      List.of("Authorization", "X-Auth-Token", "X-Security-Token", "X-Subject-Token");

  private SecretsInPatterns() {}

  static String masked(
      RequestPattern pattern, FakeHuaweiCloud cloud, List<RecordedRequest> requests) {
    String text = pattern.toString();
    for (String secret : secrets(cloud, requests).filter(s -> !s.isBlank()).distinct().toList()) {
      text = text.replace(secret, Secrets.mask(secret));
    }
    return text;
  }

  private static Stream<String> secrets(FakeHuaweiCloud cloud, List<RecordedRequest> requests) {
    Identity identity = cloud.iam().identity();
    return Stream.of(
            identity.tokens().stream(),
            identity.credentials().stream().map(Credentials::secretKey),
            identity.users().stream().map(User::password),
            requests.stream().flatMap(SecretsInPatterns::sent))
        .flatMap(each -> each);
  }

  private static Stream<String> sent(RecordedRequest request) {
    return Stream.concat(
        HEADERS.stream().flatMap(name -> request.headers(name).stream()),
        request.parameters().stream().filter(SentParameter::isSecret).map(SentParameter::value));
  }
}
