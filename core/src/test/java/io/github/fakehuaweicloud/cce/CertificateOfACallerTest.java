package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The user who calls is the one whom the certificate names, and who can be revoked. */
class CertificateOfACallerTest {

  private final FakeHuaweiCloud cloud =
      Clouds.newProject(
          project ->
              project
                  .user("owner", "Passw0rd!")
                  .user("reader", "An0ther!")
                  .clock(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC)));

  private final Identity identity = cloud.iam().identity();
  private final User reader = identity.users().get(1);
  private final Cluster cluster = cloud.cce().addCluster();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void names_another_user_who_logged_in_and_no_administrators() {
    KubeconfigUser drawn = byToken(Logins.token(cloud, reader));

    assertThat(Drawn.subject(drawn))
        .isEqualTo("CN=" + reader.id() + ",O=" + identity.groupId())
        .doesNotContain(identity.userId(), "system:masters");
    assertThat(cloud.cce().issuedCertificates())
        .singleElement()
        .extracting(IssuedCertificate::owner)
        .isEqualTo(reader.id());
  }

  @Test
  void names_the_first_user_as_an_administrator_whatever_a_project_started_with() {
    isOfTheAdministrator(byToken(cloud.token()));
    isOfTheAdministrator(byToken(cloud.iam().issueToken(Duration.ofHours(1))));
    isOfTheAdministrator(byToken(Logins.token(cloud, Logins.user(cloud))));
    isOfTheAdministrator(byKey(identity.credentials().get(0)));
    isOfTheAdministrator(byKey(cloud.iam().issueTemporaryCredentials(Duration.ofHours(1))));
    assertThat(cloud.cce().issuedCertificates())
        .hasSize(5)
        .allSatisfy(issued -> assertThat(issued.owner()).isEqualTo(identity.userId()));
  }

  @Test
  void names_the_user_whose_token_got_a_token_or_an_access_key() {
    String token = Logins.token(cloud, reader);
    String second =
        Logins.send(cloud, Logins.tokenBody(token, Logins.projectScope(cloud)))
            .header("X-Subject-Token");
    JsonNode key = Logins.temporaryKey(cloud, token, "").json().path("credential");

    isOfTheReader(byToken(second));
    isOfTheReader(
        byKey(
            new Credentials(
                key.path("access").asText(),
                key.path("secret").asText(),
                key.path("securitytoken").asText())));
  }

  @Test
  void has_one_key_for_each_user_of_a_cluster() {
    KubeconfigUser ofOwner = byToken(cloud.token());
    KubeconfigUser ofReader = byToken(Logins.token(cloud, reader));

    assertThat(ofReader.clientKey()).isNotEqualTo(ofOwner.clientKey());
    assertThat(byToken(Logins.token(cloud, reader)).clientKeyData())
        .isEqualTo(ofReader.clientKeyData());
    assertThat(byKey(identity.credentials().get(0)).clientKeyData())
        .isEqualTo(ofOwner.clientKeyData());
  }

  @Test
  void is_revoked_with_those_of_its_user_and_no_others() {
    byToken(cloud.token());
    byToken(Logins.token(cloud, reader));
    byToken(Logins.token(cloud, reader));

    Clouds.revokeCertificates(cloud, cluster.id(), "{\"userId\":\"" + reader.id() + "\"}");
    assertThat(cloud.cce().issuedCertificates())
        .extracting(IssuedCertificate::isRevoked)
        .containsExactly(false, true, true);

    byToken(Logins.token(cloud, reader));
    Clouds.revokeCertificates(cloud, cluster.id(), "{\"userId\":\"" + identity.userId() + "\"}");
    assertThat(cloud.cce().issuedCertificates())
        .extracting(IssuedCertificate::isRevoked)
        .containsExactly(true, true, true, false);
  }

  private KubeconfigUser byToken(String token) {
    return Drawn.byToken(cloud, cluster, token);
  }

  private KubeconfigUser byKey(Credentials key) {
    return Drawn.byKey(cloud, cluster, key);
  }

  private void isOfTheAdministrator(KubeconfigUser drawn) {
    assertThat(Drawn.subject(drawn))
        .startsWith("CN=" + identity.userId() + ",")
        .contains("O=system:masters", "O=" + identity.groupId());
  }

  private void isOfTheReader(KubeconfigUser drawn) {
    assertThat(Drawn.subject(drawn)).isEqualTo("CN=" + reader.id() + ",O=" + identity.groupId());
  }
}
