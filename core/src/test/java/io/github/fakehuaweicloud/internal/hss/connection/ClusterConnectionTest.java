package io.github.fakehuaweicloud.internal.hss.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.internal.pki.Pem;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.Test;

class ClusterConnectionTest {

  @Test
  void connects_with_a_client_certificate_over_verified_tls() {
    try (VerifyingServer server = VerifyingServer.start()) {
      assertThat(Sent.failure(Sent.yaml(server.address(), Sent.AUTHORITY, Sent.CLIENT))).isEmpty();
      assertThat(server.requests).containsExactly("GET /version");
    }
  }

  @Test
  void connects_with_json_and_a_path_before_the_version() {
    try (VerifyingServer server = VerifyingServer.start()) {
      String json =
          """
          {"clusters": [{"name": "there", "cluster": {"server": "%s/k8s/c-1/", %s}}],
           "users": [{"name": "me", "user": {"token": "good-token"}}],
           "contexts": [{"name": "now", "context": {"cluster": "there", "user": "me"}}],
           "current-context": "now"}"""
              .formatted(
                  server.address(), Sent.AUTHORITY.replaceFirst("(.*): (.*)", "\"$1\": \"$2\""));

      assertThat(Sent.failure(json)).isEmpty();
      assertThat(server.requests).containsExactly("GET /k8s/c-1/version");
    }
  }

  @Test
  void connects_with_keys_in_pkcs8_and_elliptic_ones_in_both_forms() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    String certificate = Pem.write(VerifyingServer.AUTHORITY.client(pair));
    PrivateKeyInfo info = PrivateKeyInfo.getInstance(pair.getPrivate().getEncoded());
    byte[] sec1 =
        new ECPrivateKey(
                256,
                ECPrivateKey.getInstance(info.parsePrivateKey()).getKey(),
                info.getPrivateKeyAlgorithm().getParameters())
            .getEncoded();
    byte[] curve = new ASN1ObjectIdentifier("1.2.840.10045.3.1.7").getEncoded();

    try (VerifyingServer server = VerifyingServer.start()) {
      for (String user :
          List.of(
              Sent.certified(
                  Pem.write(VerifyingServer.AUTHORITY.client(Sent.CLIENT_KEY)),
                  Sent.pem("PRIVATE KEY", Sent.CLIENT_KEY.getPrivate().getEncoded())),
              Sent.certified(certificate, Sent.pem("PRIVATE KEY", pair.getPrivate().getEncoded())),
              Sent.certified(certificate, Sent.pem("EC PRIVATE KEY", sec1)),
              Sent.certified(
                  certificate,
                  Sent.pem("EC PARAMETERS", curve) + Sent.pem("EC PRIVATE KEY", sec1)))) {
        assertThat(Sent.failure(Sent.yaml(server.address(), Sent.AUTHORITY, user))).isEmpty();
      }
    }
  }

  @Test
  void refuses_a_server_of_another_authority() {
    String other =
        "certificate-authority-data: "
            + Sent.base64(Pem.write(new TestAuthority("kubernetes").certificate));
    try (VerifyingServer server = VerifyingServer.start()) {
      assertThat(Sent.failure(Sent.yaml(server.address(), other, Sent.CLIENT)))
          .contains(
              "GET "
                  + server.address()
                  + "/version: the server's certificate is not signed by the kubeconfig's"
                  + " authority. Give the authority of this cluster as certificate-authority-data");
      assertThat(Sent.failure(Sent.yaml(server.address(), "", Sent.CLIENT)))
          .hasValueSatisfying(
              reason -> assertThat(reason).contains("by an authority that this JVM trusts"));
      assertThat(server.requests).isEmpty();
    }
  }

  @Test
  void verifies_the_host_name_or_that_of_tls_server_name() {
    GeneralName name = new GeneralName(GeneralName.dNSName, "kubernetes.default.svc");
    try (VerifyingServer server = new VerifyingServer(false, tomorrow(), name)) {
      assertThat(Sent.failure(Sent.yaml(server.address(), Sent.AUTHORITY, Sent.CLIENT)))
          .hasValueSatisfying(
              reason ->
                  assertThat(reason)
                      .contains("the server's certificate is for another host", "127.0.0.1"));
      assertThat(
              Sent.failure(
                  Sent.yaml(
                      server.address(),
                      Sent.AUTHORITY + "\ntls-server-name: kubernetes.default.svc",
                      Sent.CLIENT)))
          .isEmpty();
      assertThat(
              Sent.failure(
                  Sent.yaml(
                      server.address(),
                      Sent.AUTHORITY + "\ntls-server-name: other.example.com",
                      Sent.CLIENT)))
          .hasValueSatisfying(reason -> assertThat(reason).contains("other.example.com"));
    }
  }

  @Test
  void verifies_nothing_with_the_skip_flag_and_refuses_it_beside_an_authority_as_kubectl_does() {
    GeneralName name = new GeneralName(GeneralName.dNSName, "elsewhere.example.com");
    String skip = "insecure-skip-tls-verify: true";
    try (VerifyingServer server =
        new VerifyingServer(false, Instant.now().minus(1, ChronoUnit.DAYS), name)) {
      assertThat(Sent.failure(Sent.yaml(server.address(), skip, Sent.CLIENT))).isEmpty();
      assertThat(
              Sent.failure(Sent.yaml(server.address(), skip + "\n" + Sent.AUTHORITY, Sent.CLIENT)))
          .contains(
              "cluster \"there\" has both insecure-skip-tls-verify and"
                  + " certificate-authority-data, which kubectl refuses. Keep one of them");
    }
  }

  @Test
  void refuses_an_expired_server() {
    GeneralName name = new GeneralName(GeneralName.iPAddress, "127.0.0.1");
    try (VerifyingServer server =
        new VerifyingServer(false, Instant.now().minus(1, ChronoUnit.HOURS), name)) {
      assertThat(Sent.failure(Sent.yaml(server.address(), Sent.AUTHORITY, Sent.CLIENT)))
          .hasValueSatisfying(
              reason -> assertThat(reason).endsWith("certificate has expired. Renew it"));
    }
  }

  @Test
  void tells_the_message_of_a_401_without_credentials() {
    try (VerifyingServer server = VerifyingServer.start()) {
      assertThat(Sent.failure(Sent.yaml(server.address(), Sent.AUTHORITY, "{}")))
          .contains(
              "GET "
                  + server.address()
                  + "/version: expected 200, got 401, Unauthorized. Check that the server knows the"
                  + " kubeconfig's certificate or token");
    }
  }

  @Test
  void tells_the_message_of_a_403_without_the_token_that_the_server_sends_back() {
    try (VerifyingServer server = VerifyingServer.start()) {
      Optional<String> failure =
          Sent.failure(Sent.yaml(server.address(), Sent.AUTHORITY, "token: weak-0123456789"));

      assertThat(failure)
          .hasValueSatisfying(
              reason ->
                  assertThat(reason)
                      .contains("expected 200, got 403, forbidden", "<secret, sha256 ")
                      .doesNotContain("weak-0123456789"));
    }
  }

  @Test
  void tells_the_alert_for_a_client_certificate_of_another_authority_or_for_none() {
    KeyPair key = KeyPairs.stored().next();
    String stranger =
        Sent.certified(
            Pem.write(new TestAuthority("other").client(key)), Pem.write(key.getPrivate()));
    GeneralName name = new GeneralName(GeneralName.iPAddress, "127.0.0.1");
    try (VerifyingServer server = new VerifyingServer(true, tomorrow(), name)) {
      for (String user : List.of(stranger, "{}")) {
        assertThat(Sent.failure(Sent.yaml(server.address(), Sent.AUTHORITY, user)))
            .hasValueSatisfying(
                reason ->
                    assertThat(reason)
                        .startsWith("GET " + server.address() + "/version: the ")
                        .contains("client certificate"));
      }
      assertThat(server.requests).isEmpty();
    }
  }

  @Test
  void follows_no_redirect() {
    try (VerifyingServer server = VerifyingServer.start()) {
      assertThat(Sent.failure(Sent.yaml(server.address() + "/moved", Sent.AUTHORITY, Sent.CLIENT)))
          .hasValueSatisfying(
              reason -> assertThat(reason).contains("got 302", "Redirects are not followed"));
      assertThat(server.requests).containsExactly("GET /moved/version");
    }
  }

  private static Instant tomorrow() {
    return Instant.now().plus(1, ChronoUnit.DAYS);
  }
}
