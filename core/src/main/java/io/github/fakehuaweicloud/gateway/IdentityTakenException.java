package io.github.fakehuaweicloud.gateway;

/** Another open project of the server has the id, a token or an access key of a new one. */
public final class IdentityTakenException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  IdentityTakenException(String message) {
    super(message);
  }
}
