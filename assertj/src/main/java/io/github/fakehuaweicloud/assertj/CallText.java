package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A call of an API server, with one line per thing that is known of it. */
final class CallText {

  static final String VERB = "verb";
  static final String RESOURCE = "resource";
  static final String PATH = "path";
  static final String USER = "user";
  static final String CERTIFICATE = "certificate";
  static final String CONTEXT = "context";
  static final String ANSWER = "answer";

  private static final int WIDTH = CERTIFICATE.length();

  private CallText() {}

  /** Marks the rows that differ. */
  static String of(ApiServerCall call, Set<String> differing) {
    StringBuilder text = new StringBuilder();
    rows(call)
        .forEach(
            (name, value) ->
                text.append(
                    "  %s %s  %s%n"
                        .formatted(
                            differing.contains(name) ? ">" : " ",
                            name + " ".repeat(WIDTH - name.length()),
                            value)));
    return text.toString();
  }

  private static Map<String, String> rows(ApiServerCall call) {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put(VERB, Values.print(call.verb()));
    rows.put(RESOURCE, Values.print(call.resource()));
    rows.put(PATH, Values.print(call.path()));
    rows.put(USER, Values.print(call.user().map(KubernetesUser::name)));
    rows.put(CERTIFICATE, call.clientCertificate().map(CallText::print).orElse("absent"));
    rows.put(CONTEXT, Values.print(call.context()));
    rows.put(
        ANSWER,
        call.status() + call.refusal().map(reason -> ": " + Quotes.escape(reason)).orElse(""));
    return rows;
  }

  /** Two certificates of one user differ in their serial number. */
  static String print(X509Certificate certificate) {
    return Quotes.escape(certificate.getSubjectX500Principal().toString())
        + " with serial number "
        + certificate.getSerialNumber()
        + ", valid until "
        + certificate.getNotAfter().toInstant();
  }
}
