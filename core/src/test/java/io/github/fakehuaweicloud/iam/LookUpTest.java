package io.github.fakehuaweicloud.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients look up before they start: project, account, user, services. */
class LookUpTest {

  private final FakeHuaweiCloud cloud =
      Clouds.newProject(p -> p.region("eu-west-101").user("ci", "a").user("ops", "b"));

  private final Identity identity = cloud.iam().identity();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v3/projects",
        "/v3/projects?name=eu-west-101",
        "/v3/projects?enabled=true&is_domain=false",
        "/v3/projects?page=1&per_page=5000",
        "/v3/auth/projects"
      })
  void of_the_project_by_the_region_s_name(String target) {
    WireResponse answer = Logins.get(cloud, target);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("projects")).hasSize(1);
    JsonNode project = answer.json().at("/projects/0");
    assertThat(project.path("id").asText()).isEqualTo(cloud.projectId());
    assertThat(project.path("name").asText()).isEqualTo("eu-west-101");
    assertThat(project.path("domain_id").asText()).isEqualTo(identity.domainId());
    assertThat(project.path("parent_id").asText()).isEqualTo(identity.domainId());
    assertThat(project.path("is_domain")).hasToString("false");
    assertThat(project.path("enabled")).hasToString("true");
    assertThat(answer.json().at("/links/next").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?name=eu-west-10",
        "?name=EU-WEST-101",
        "?name=",
        "?domain_id=0123",
        "?parent_id=0123",
        "?enabled=false",
        "?is_domain=true",
        "?page=2&per_page=10"
      })
  void of_a_project_that_is_none_finds_an_empty_list(String query) {
    WireResponse answer = Logins.get(cloud, "/v3/projects" + query);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("projects").isArray()).isTrue();
    assertThat(answer.json().path("projects")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?page=1", "?per_page=10", "?page=0&per_page=10", "?page=1&per_page=5001"})
  void of_a_page_that_cannot_be_is_refused_with_400(String query) {
    WireResponse answer = Logins.get(cloud, "/v3/projects" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"code\":400", "query parameter ", "page: expected ");
  }

  @Test
  void of_the_account_finds_the_one_of_the_caller() {
    JsonNode answer = Logins.get(cloud, "/v3/auth/domains").json();

    assertThat(answer.path("domains")).hasSize(1);
    assertThat(answer.at("/domains/0/id").asText()).isEqualTo(identity.domainId());
    assertThat(answer.at("/domains/0/name").asText()).isEqualTo(identity.domainName());
  }

  @Test
  void of_users_finds_them_by_their_exact_names() {
    assertThat(Logins.get(cloud, "/v3/users").json().path("users")).hasSize(2);
    assertThat(Logins.get(cloud, "/v3/users?name=op").json().path("users")).isEmpty();
    JsonNode ops = Logins.get(cloud, "/v3/users?name=ops").json().path("users");
    assertThat(ops).hasSize(1);
    assertThat(ops.at("/0/id").asText()).isEqualTo(identity.users().get(1).id());
    assertThat(ops.at("/0/domain_id").asText()).isEqualTo(identity.domainId());
  }

  @Test
  void of_services_finds_each_at_the_address_by_which_the_caller_came() {
    for (String host : new String[] {"fake.example.com:8443", "127.0.0.1:9"}) {
      JsonNode catalog =
          Wire.send(
                  cloud.endpoint(),
                  "GET /v3/auth/catalog HTTP/1.1\r\nHost: "
                      + host
                      + "\r\nConnection: close\r\nX-Auth-Token: "
                      + cloud.token()
                      + "\r\n\r\n")
              .json()
              .path("catalog");

      assertThat(url(catalog, "ccev2.0")).isEqualTo("http://" + host);
      assertThat(url(catalog, "hss")).isEqualTo("http://" + host);
      assertThat(url(catalog, "identity")).isEqualTo("http://" + host + "/v3");
      assertThat(catalog.findValuesAsText("region")).hasSize(3).containsOnly("eu-west-101");
    }
  }

  @Test
  void of_services_names_the_server_s_own_address_to_a_caller_who_named_no_host() {
    WireResponse answer =
        Wire.send(
            cloud.endpoint(),
            "GET /v3/auth/catalog HTTP/1.0\r\nX-Auth-Token: " + cloud.token() + "\r\n\r\n");

    assertThat(answer.json().at("/catalog/0/endpoints/0/url").asText()).isEqualTo(cloud.endpoint());
  }

  @Test
  void needs_credentials() {
    for (String path :
        new String[] {
          "/v3/projects", "/v3/auth/projects", "/v3/auth/domains", "/v3/users", "/v3/auth/catalog"
        }) {
      assertThat(Logins.get(cloud, path, "X-Auth-Token: wrong").body()).contains("APIGW.0301");
      assertThat(Logins.get(cloud, path, "Accept: */*").body()).contains("APIGW.0301");
    }
  }

  @Test
  void meets_the_faults_that_a_test_asked_for() {
    cloud.iam().faults("KeystoneListProjects").next(Fault.error(IamError.FORBIDDEN));
    cloud.iam().faults().next(Fault.error(IamError.THROTTLED));

    assertThat(Logins.get(cloud, "/v3/projects").status()).isEqualTo(403);
    assertThat(Logins.byPassword(cloud).body()).contains("\"code\":429");
    assertThat(Logins.byPassword(cloud).status()).isEqualTo(201);
    assertThat(Logins.get(cloud, "/v3/projects").status()).isEqualTo(200);
  }

  private static String url(JsonNode catalog, String type) {
    for (JsonNode service : catalog) {
      if (service.path("type").asText().equals(type)) {
        return service.at("/endpoints/0/url").asText();
      }
    }
    throw new AssertionError("Expected a service " + type + ", got " + catalog);
  }
}
