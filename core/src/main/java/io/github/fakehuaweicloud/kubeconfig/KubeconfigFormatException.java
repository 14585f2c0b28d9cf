package io.github.fakehuaweicloud.kubeconfig;

/**
 * A text is not a kubeconfig. The message says where and why, and quotes no value of the text.
 *
 * <pre>{@code
 * assertThatThrownBy(() -> Kubeconfig.parse("clusters: 7"))
 *     .isInstanceOf(KubeconfigFormatException.class)
 *     .hasMessage("clusters: expected a list, got a number");
 * }</pre>
 */
public final class KubeconfigFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  KubeconfigFormatException(String message) {
    super(message);
  }
}
