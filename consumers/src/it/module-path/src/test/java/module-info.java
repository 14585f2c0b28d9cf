/** The same module while it is tested: open to JUnit, and with what the tests need. */
open module com.example.onboarding {
  requires io.github.fakehuaweicloud.junit5;
  requires java.net.http;
  // For the API servers of clusters.
  requires jdk.httpserver;
  requires org.assertj.core;
  requires org.junit.jupiter.api;

  exports com.example.onboarding;
}
