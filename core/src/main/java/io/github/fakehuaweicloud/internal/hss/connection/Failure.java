package io.github.fakehuaweicloud.internal.hss.connection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Says what was tried, what came, and what to do. */
final class Failure {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_QUOTE = 300;

  private Failure() {}

  static String of(Target target, Reply reply) {
    String message = quote(target, message(reply.body()));
    return tried(target)
        + "expected 200, got "
        + reply.status()
        + (message.isEmpty() ? "" : ", " + message)
        + ". "
        + advice(reply.status());
  }

  static String of(Target target, IOException broken) {
    return tried(target) + what(target, broken);
  }

  private static String tried(Target target) {
    return "GET " + quote(target, target.address().toString()) + ": ";
  }

  private static String advice(int status) {
    return switch (status) {
      case 401 -> "Check that the server knows the kubeconfig's certificate or token";
      case 403 -> "Check what the kubeconfig's user may do there";
      case 301, 302, 303, 307, 308 ->
          "Redirects are not followed; name the address that they lead to";
      default -> "Check that a Kubernetes API server listens there";
    };
  }

  private static String what(Target target, IOException broken) {
    if (broken instanceof UnknownHostException) {
      return "the host name is unknown. Check the server of the kubeconfig's cluster";
    }
    if (broken instanceof ConnectException) {
      return "the connection was refused. Check that the API server listens there";
    }
    if (TlsFailure.find(broken, SocketTimeoutException.class).isPresent()) {
      return "no answer in time: 2 s for connecting, 4 s in all."
          + " Check that the API server can be reached from this machine";
    }
    if (broken instanceof Reply.NotHttpException) {
      return "the answer is not HTTP/1.1. Check that an API server listens there";
    }
    if (broken instanceof Reply.ClosedException) {
      return "the server closed the connection without an answer."
          + " It may want another client certificate, or https";
    }
    return broken instanceof SSLException tls
        ? TlsFailure.of(tls, target.authority(), text -> quote(target, text))
        : "the connection broke ("
            + quote(target, String.valueOf(broken.getMessage()))
            + "). The server may want another client certificate";
  }

  /** A Kubernetes Status, or whatever has a message. */
  private static String message(String body) {
    try {
      return JSON.readTree(body).path("message").asText();
    } catch (JsonProcessingException noStatus) {
      return "";
    }
  }

  /** A server may send back what it got. */
  private static String quote(Target target, String text) {
    String harmless =
        target.token().map(token -> text.replace(token, Secrets.mask(token))).orElse(text);
    return Quotes.escape(Quotes.cut(Secrets.maskEmbedded(harmless), LONGEST_QUOTE));
  }
}
