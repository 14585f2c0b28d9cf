package com.example;

import java.util.Properties;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A WireMock server sets system properties and leaves them behind, which the fake must not. */
class PropertiesAsBefore implements BeforeAllCallback, AfterAllCallback {

  private final Properties before = new Properties();

  @Override
  public void beforeAll(ExtensionContext context) {
    before.putAll(System.getProperties());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    System.setProperties(before);
  }
}
