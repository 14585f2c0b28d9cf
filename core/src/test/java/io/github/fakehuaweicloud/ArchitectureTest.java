package io.github.fakehuaweicloud;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.security.Provider;
import java.security.Security;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house: who may know whom. */
class ArchitectureTest {

  @Test
  void only_the_server_knows_wiremock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(room("server"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.github.tomakehurst..", "wiremock..")
        .because("whoever brings another WireMock, or none, must find one room to change")
        .check(House.MAIN);
  }

  @Test
  void http_knows_no_other_room() {
    rooms("http", "server", "gateway", "cce", "hss", "pki", "kubeconfig", "contract", "journal")
        .because("every room passes requests on, so the request may lead into none of them")
        .check(House.MAIN);
  }

  @Test
  void pki_knows_no_other_room() {
    rooms("pki", "server", "gateway", "cce", "hss", "http", "kubeconfig", "contract", "journal")
        .because("X.509 is the same whoever asks for it")
        .check(House.MAIN);
  }

  @Test
  void kubeconfig_knows_neither_services_nor_server() {
    rooms("kubeconfig", "server", "gateway", "cce", "hss", "journal", "contract")
        .because("the document is Kubernetes', and one service writes what the other reads")
        .check(House.MAIN);
  }

  @Test
  void contract_knows_neither_services_nor_server() {
    rooms("contract", "server", "gateway", "cce", "hss", "journal")
        .because("the pages are data, from which docs and tests are made without a server")
        .check(House.MAIN);
  }

  @Test
  void journal_knows_neither_services_nor_server() {
    rooms("journal", "server", "gateway", "cce", "hss")
        .because("what was asked is recorded alike for every service")
        .check(House.MAIN);
  }

  @Test
  void gateway_knows_neither_services_nor_server() {
    rooms("gateway", "server", "cce", "hss")
        .because("a third service must not mean a change of the gateway")
        .check(House.MAIN);
  }

  @Test
  void cce_knows_neither_hss_nor_the_server() {
    rooms("cce", "server", "hss")
        .because("the services are two, and answer whoever brings a request")
        .check(House.MAIN);
  }

  @Test
  void hss_knows_neither_cce_nor_the_server() {
    rooms("hss", "server", "cce")
        .because("the services are two, and answer whoever brings a request")
        .check(House.MAIN);
  }

  @Test
  void no_room_but_the_front_door_knows_the_root() {
    noClasses()
        .that()
        .resideInAPackage(House.NAME + ".(*)..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(House.NAME)
        .because("the root puts the rooms together")
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
  void nothing_uses_the_jdks_http_client() {
    noClasses()
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
        .should()
        .callMethod(System.class, "setProperty", String.class, String.class)
        .orShould()
        .callMethod(System.class, "clearProperty", String.class)
        .because("it would outlive the server, in a JVM that is its user's")
        .check(House.MAIN);
  }

  private static ClassesShouldConjunction rooms(String room, String... mustNotKnow) {
    return noClasses()
        .that()
        .resideInAPackage(room(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(Stream.of(House.NAME), Stream.of(mustNotKnow).map(ArchitectureTest::room))
                .toArray(String[]::new));
  }

  private static String room(String name) {
    return House.NAME + "." + name + "..";
  }
}
