package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

enum IamExample implements Example {
  LOGIN("KeystoneCreateUserTokenByPassword", "\"expires_at\":\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return new Draft("POST", cloud.endpoint(), Logins.PATH, List.of(), body(cloud));
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      String domain = "\"domain\":{\"id\":\"" + cloud.iam().identity().domainId() + "\"}";
      return List.of(request(cloud).send(), Logins.send(cloud, Logins.passwordBody(cloud, domain)));
    }

    /** Of the three methods the field's own one. */
    @Override
    public String bodyFor(String field, String body) {
      String method =
          Stream.of("hw_ak_sk", "token")
              .filter(each -> field.startsWith("auth.identity." + each + "."))
              .findFirst()
              .orElse(field.equals("auth.identity.password") ? "token" : "password");
      return body.replace("[\"password\"]", "[\"" + method + "\"]");
    }

    @Override
    public Optional<Refusal> wrong(String field) {
      if (field.equals("auth.identity.methods")) {
        return ONE_METHOD;
      }
      if (field.startsWith("auth.scope.project.")) {
        return Optional.of(new Refusal(400, field + ": expected "));
      }
      return NAMES_OR_PROVES.contains(field)
          ? Optional.of(new Refusal(401, "\"code\":401"))
          : Optional.empty();
    }
  },
  TEMPORARY_KEY("CreateTemporaryAccessKeyByToken", "\"credential\":{\"access\":\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return new Draft(
          "POST",
          cloud.endpoint(),
          Logins.TEMPORARY_KEYS,
          List.of("X-Auth-Token: " + cloud.token()),
          Logins.body(
              "\"methods\":[\"token\"],\"token\":{\"id\":\""
                  + cloud.token()
                  + "\"},"
                  + "\"policy\":{\"Version\":\"1.1\",\"Statement\":"
                  + "[{\"Action\":[\"cce:*:*\"],\"Effect\":\"Allow\"}]}",
              ""));
    }

    @Override
    public Optional<Refusal> wrong(String field) {
      if (field.equals("auth.identity.methods")) {
        return ONE_METHOD;
      }
      return field.equals("X-Auth-Token")
          ? Optional.of(new Refusal(401, "\"code\":401"))
          : Optional.empty();
    }
  },
  VERSIONS("KeystoneListVersions", "\"versions\":{"),
  VERSION("KeystoneShowVersion", "\"version\":{"),
  TOKEN("KeystoneValidateToken", "\"expires_at\":\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return ofToken("GET", cloud);
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      String scope = "\"domain\":{\"id\":\"" + cloud.iam().identity().domainId() + "\"}";
      String token =
          Logins.send(cloud, Logins.passwordBody(cloud, scope)).header("X-Subject-Token");
      return List.of(
          request(cloud).send(), request(cloud).withHeader("X-Subject-Token", token).send());
    }

    @Override
    public Optional<Refusal> wrong(String field) {
      return Optional.of(new Refusal(404, "\"code\":404"));
    }
  },
  TOKEN_BY_HEAD("KeystoneCheckToken", "") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return ofToken("HEAD", cloud);
    }

    @Override
    public Optional<Refusal> wrong(String field) {
      return TOKEN.wrong(field);
    }
  },
  PROJECTS("KeystoneListProjects", "\"projects\":[") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return get(cloud, "/v3/projects?page=1&per_page=10");
    }

    @Override
    public Set<String> inseparable() {
      return Set.of("page", "per_page");
    }
  },
  PROJECTS_OF_THE_CALLER("KeystoneListAuthProjects", "\"projects\":[{") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return get(cloud, "/v3/auth/projects");
    }
  },
  ACCOUNTS("KeystoneListAuthDomains", "\"domains\":[{") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return get(cloud, "/v3/auth/domains");
    }
  },
  USERS("KeystoneListUsers", "\"users\":[") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return get(cloud, "/v3/users");
    }
  },
  CATALOG("KeystoneShowCatalog", "\"catalog\":[{") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return get(cloud, "/v3/auth/catalog");
    }
  };

  private static final Optional<Refusal> ONE_METHOD =
      Optional.of(new Refusal(400, "auth.identity.methods: expected "));

  private static final Set<String> NAMES_OR_PROVES =
      Set.of(
          "auth.identity.password.user.id",
          "auth.identity.password.user.password",
          "auth.identity.hw_ak_sk.access.key",
          "auth.identity.hw_ak_sk.secret.key",
          "auth.identity.token.id");

  private final String operation;
  private final String good;

  IamExample(String operation, String good) {
    this.operation = operation;
    this.good = good;
  }

  @Override
  public String operation() {
    return operation;
  }

  @Override
  public Draft request(FakeHuaweiCloud cloud) {
    return get(cloud, this == VERSIONS ? "/" : "/v3");
  }

  @Override
  public String good() {
    return good;
  }

  @Override
  public String invalid() {
    return "\"code\":400";
  }

  /** No path of IAM has a variable. */
  @Override
  public Refusal unknown(String variable) {
    throw new AssertionError("Expected no variable, got " + variable);
  }

  private static Draft get(FakeHuaweiCloud cloud, String path) {
    return new Draft("GET", cloud.endpoint(), path, List.of("X-Auth-Token: " + cloud.token()), "");
  }

  private static Draft ofToken(String method, FakeHuaweiCloud cloud) {
    return get(cloud, Logins.PATH).withMethod(method).withHeader("X-Subject-Token", cloud.token());
  }

  /** Everything that any of the methods needs. */
  private static String body(FakeHuaweiCloud cloud) {
    Identity identity = cloud.iam().identity();
    String domain =
        "\"domain\":{\"id\":\"%s\",\"name\":\"%s\"}"
            .formatted(identity.domainId(), identity.domainName());
    return Logins.body(
        "\"methods\":[\"password\"],"
            + "\"password\":{\"user\":{\"name\":\"%s\",\"id\":\"%s\",\"password\":\"%s\",%s}},"
                .formatted(
                    Logins.user(cloud).name(),
                    identity.userId(),
                    Logins.user(cloud).password(),
                    domain)
            + "\"hw_ak_sk\":{\"access\":{\"key\":\"%s\"},\"secret\":{\"key\":\"%s\"},\"security_token\":{\"key\":\"ignored\"}},"
                .formatted(cloud.credentials().accessKey(), cloud.credentials().secretKey())
            + "\"token\":{\"id\":\"%s\"}".formatted(cloud.token()),
        "%s,\"project\":{\"id\":\"%s\",\"name\":\"%s\",%s}"
            .formatted(domain, cloud.projectId(), identity.region(), domain));
  }
}
