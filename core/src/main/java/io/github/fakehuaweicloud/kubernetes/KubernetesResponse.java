package io.github.fakehuaweicloud.kubernetes;

import io.github.fakehuaweicloud.internal.kubernetes.StatusBody;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An answer of the API server of a cluster. Immutable.
 *
 * <pre>{@code
 * KubernetesResponse.json(200, "{\"kind\":\"NodeList\",\"apiVersion\":\"v1\",\"items\":[]}");
 * KubernetesResponse.failure(409, "AlreadyExists", "configmaps \"settings\" already exists");
 * }</pre>
 */
public final class KubernetesResponse {

  private final int status;
  private final String contentType;
  private final String body;
  private final Optional<Consumer<KubernetesStream>> stream;

  private KubernetesResponse(
      int status, String contentType, String body, Optional<Consumer<KubernetesStream>> stream) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("Expected a status of 200 to 599, got " + status);
    }
    this.status = status;
    this.contentType = contentType;
    this.body = Objects.requireNonNull(body, "body");
    this.stream = stream;
  }

  /**
   * An answer in JSON.
   *
   * @param status 200 to 599
   * @param body one JSON document
   * @return the answer
   */
  public static KubernetesResponse json(int status, String body) {
    return new KubernetesResponse(status, "application/json", body, Optional.empty());
  }

  /**
   * An answer in plain text, as {@code /healthz} gives.
   *
   * @param status 200 to 599
   * @param body any text
   * @return the answer
   */
  public static KubernetesResponse text(int status, String body) {
    return new KubernetesResponse(status, "text/plain; charset=utf-8", body, Optional.empty());
  }

  /**
   * A refusal: a Kubernetes {@code Status} (API conventions, "Response Status Kind").
   *
   * @param status 400 to 599
   * @param reason for example {@code NotFound}
   * @param message for people
   * @return the answer
   */
  public static KubernetesResponse failure(int status, String reason, String message) {
    return json(status, StatusBody.failure(status, reason, message));
  }

  /**
   * A stream of events, as a watch answers.
   *
   * @param source called once, when the client can receive; returns at once, and sends what comes
   *     later from other threads
   * @return the answer, with status 200
   */
  public static KubernetesResponse stream(Consumer<KubernetesStream> source) {
    return new KubernetesResponse(200, "application/json", "", Optional.of(source));
  }

  /**
   * The HTTP status.
   *
   * @return 200 to 599
   */
  public int status() {
    return status;
  }

  /**
   * The media type.
   *
   * @return for example {@code application/json}
   */
  public String contentType() {
    return contentType;
  }

  /**
   * The body.
   *
   * @return empty for a stream
   */
  public String body() {
    return body;
  }

  /**
   * What sends the events.
   *
   * @return empty unless it is a stream
   */
  public Optional<Consumer<KubernetesStream>> stream() {
    return stream;
  }

  @Override
  public String toString() {
    return "response " + status;
  }
}
