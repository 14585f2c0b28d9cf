package io.github.fakehuaweicloud.internal.kubeconfig;

/** The text is not a kubeconfig in YAML or JSON. The message quotes no value of it. */
public final class MalformedKubeconfigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedKubeconfigException(String message) {
    super(message);
  }
}
