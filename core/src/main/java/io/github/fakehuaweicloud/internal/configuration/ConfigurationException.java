package io.github.fakehuaweicloud.internal.configuration;

/** A configuration file is not as it should be. The message is one sentence without secrets. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConfigurationException(String message) {
    super(message);
  }
}
