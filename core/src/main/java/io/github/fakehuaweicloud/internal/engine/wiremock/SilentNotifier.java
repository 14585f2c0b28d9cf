package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.common.Notifier;

/** A library jar prints nothing. */
final class SilentNotifier implements Notifier {

  @Override
  public void info(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Throwable cause) {}
}
