/** An application that is a module. */
module com.example.onboarding {
  requires java.net.http;

  exports com.example.onboarding;
}
