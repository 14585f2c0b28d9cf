package io.github.fakehuaweicloud;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import java.security.Provider;
import java.security.Security;
import org.junit.jupiter.api.Test;

/** What no class of this module does. Who may know whom: {@link ArrowsTest}. */
class ArchitectureTest {

  @Test
  void only_an_adapter_knows_its_engine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(House.NAME + ".internal.engine.wiremock..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.github.tomakehurst..", "wiremock..")
        .because("another WireMock, or none, is another adapter")
        .check(House.MAIN);
  }

  @Test
  void nothing_knows_a_test_framework() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j..")
        .because("core runs without them, in the standalone server for one")
        .check(House.MAIN);
  }

  @Test
  void nothing_prints() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .because("a library jar prints nothing into its user's test output")
        .check(House.MAIN);
  }

  @Test
  void no_static_state_can_change() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("projects share a JVM and nothing else")
        .check(House.MAIN);
  }

  @Test
  void only_a_fake_elsewhere_uses_the_jdks_http_client() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.fakehuaweicloud.internal.remote")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .because("it costs 260 ms when it is first used")
        .check(House.MAIN);
  }

  @Test
  void nothing_makes_or_registers_a_security_provider() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.bouncycastle.jce.provider.BouncyCastleProvider")
        .orShould()
        .callMethod(Security.class, "addProvider", Provider.class)
        .orShould()
        .callMethod(Security.class, "insertProviderAt", Provider.class, int.class)
        .because("it costs 140 ms, and the JVM is its user's")
        .check(House.MAIN);
  }

  @Test
  void nothing_sets_a_system_property_but_who_restores_one() {
    noClasses()
        .that()
        .doNotHaveSimpleName("JettyProperty")
        .and()
        .doNotHaveSimpleName("NoDelay")
        .should()
        .callMethod(System.class, "setProperty", String.class, String.class)
        .orShould()
        .callMethod(System.class, "clearProperty", String.class)
        .because("it would outlive the server, in a JVM that is its user's")
        .check(House.MAIN);
  }
}
