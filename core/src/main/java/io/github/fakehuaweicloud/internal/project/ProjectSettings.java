package io.github.fakehuaweicloud.internal.project;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * How a project was asked for.
 *
 * @param clock where its own time starts from
 * @param freshKeys empty to decide by the address of the server
 * @param description whose it is, for messages
 */
public record ProjectSettings(
    ProjectIdentity identity,
    CceEdition edition,
    boolean strict,
    Clock clock,
    boolean signaturesFollowSystemTime,
    boolean connectsToClusters,
    Optional<Boolean> freshKeys,
    Optional<String> description) {

  public static Builder builder() {
    return new Builder();
  }

  ProjectSettings freshKeysByDefault() {
    return new ProjectSettings(
        identity,
        edition,
        strict,
        clock,
        signaturesFollowSystemTime,
        connectsToClusters,
        freshKeys.or(() -> Optional.of(true)),
        description);
  }

  ProjectSettings withIdentity(ProjectIdentity other) {
    return new ProjectSettings(
        other,
        edition,
        strict,
        clock,
        signaturesFollowSystemTime,
        connectsToClusters,
        freshKeys,
        description);
  }

  KeyPairs keys() {
    return freshKeys.orElse(false) ? KeyPairs.fresh() : KeyPairs.stored();
  }

  Clock signatureClock(Clock projectClock) {
    return signaturesFollowSystemTime ? Clock.systemUTC() : projectClock;
  }

  /** Checks each value as it comes. Everything has a default. */
  public static final class Builder {

    private final ProjectIdentity.Builder identity = ProjectIdentity.builder();
    private CceEdition edition = CceEdition.JUNE_2023;
    private boolean strict;
    private Clock clock = Clock.systemUTC();
    private boolean signaturesFollowSystemTime;
    private boolean connectsToClusters;
    private Optional<Boolean> freshKeys = Optional.empty();
    private Optional<String> description = Optional.empty();

    private Builder() {}

    public Builder id(String projectId) {
      identity.projectId(Objects.requireNonNull(projectId, "projectId"));
      return this;
    }

    public Builder token(String token) {
      identity.token(Objects.requireNonNull(token, "token"));
      return this;
    }

    public Builder credentials(Credentials credentials) {
      identity.credentials(credentials);
      return this;
    }

    public Builder user(String name, String password) {
      identity.user(
          Objects.requireNonNull(name, "name"), Objects.requireNonNull(password, "password"));
      return this;
    }

    public Builder domain(String name) {
      identity.domain(Objects.requireNonNull(name, "name"));
      return this;
    }

    public Builder region(String id) {
      identity.region(Objects.requireNonNull(id, "id"));
      return this;
    }

    public Builder edition(CceEdition other) {
      edition = Objects.requireNonNull(other, "edition");
      return this;
    }

    public Builder strict() {
      strict = true;
      return this;
    }

    public Builder clock(Clock other) {
      ProjectTime.check(Objects.requireNonNull(other, "clock").instant());
      clock = other;
      return this;
    }

    public Builder signaturesFollowSystemTime() {
      signaturesFollowSystemTime = true;
      return this;
    }

    public Builder connectsToClusters() {
      connectsToClusters = true;
      return this;
    }

    public Builder freshKeys(boolean fresh) {
      freshKeys = Optional.of(fresh);
      return this;
    }

    public Builder description(String text) {
      description = Optional.of(Objects.requireNonNull(text, "description"));
      return this;
    }

    /** Makes up what was not set. */
    public ProjectSettings build() {
      return new ProjectSettings(
          identity.build(),
          edition,
          strict,
          clock,
          signaturesFollowSystemTime,
          connectsToClusters,
          freshKeys,
          description);
    }
  }
}
