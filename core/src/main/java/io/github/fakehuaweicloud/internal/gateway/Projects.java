package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.iam.Access;
import io.github.fakehuaweicloud.internal.iam.Claim;
import io.github.fakehuaweicloud.internal.iam.UserName;
import io.github.fakehuaweicloud.internal.kubernetes.ClusterApiServer;
import io.github.fakehuaweicloud.internal.kubernetes.ClusterHost;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open projects of one server, found by id, token, access key or user. */
public final class Projects {

  private final Map<String, Project> byId = new ConcurrentHashMap<>();
  private final Map<String, Project> byToken = new ConcurrentHashMap<>();
  private final Map<String, Project> byAccessKey = new ConcurrentHashMap<>();
  private final Map<UserName, Project> byUser = new ConcurrentHashMap<>();
  private final Map<String, Project> byUserId = new ConcurrentHashMap<>();
  private final Set<String> overridden = ConcurrentHashMap.newKeySet();

  /**
   * Lets callers find the project.
   *
   * @throws IdentityTakenException if another open project has its id, a token, an access key, or a
   *     user of the same account
   */
  public synchronized void add(Project project) {
    withId(project.id()).ifPresent(other -> refuse("The project id " + project.id(), other));
    for (String token : project.identity().tokens()) {
      withToken(token).ifPresent(other -> refuse("The token " + Secrets.mask(token), other));
    }
    for (Credentials credentials : project.identity().credentials()) {
      withAccessKey(credentials.accessKey())
          .ifPresent(other -> refuse("The access key " + credentials.accessKey(), other));
    }
    for (User user : project.identity().users()) {
      UserName name = UserName.of(project.identity(), user);
      Optional.ofNullable(byUser.get(name))
          .ifPresent(
              other ->
                  refuse(
                      "The user "
                          + Quotes.quote(user.name())
                          + " of the account "
                          + Quotes.quote(project.identity().domainName()),
                      other));
    }
    for (User user : project.identity().users()) {
      byUser.put(UserName.of(project.identity(), user), project);
      byUserId.put(user.id(), project);
    }
    list(project);
  }

  /** Its users go on logging in to the project that they are of. */
  public synchronized void addWithUsersOfAnother(Project project) {
    list(project);
  }

  private void list(Project project) {
    byId.put(project.id(), project);
    project.access().listIn(directoryOf(project));
    project.stubs().whenOverriding(() -> overridden.add(project.id()));
  }

  /**
   * Puts another project with the same identity into the place of one. Callers find one of them at
   * any time.
   *
   * @return false if the first one is not open any more
   */
  public synchronized boolean replace(Project before, Project after) {
    if (!byId.replace(before.id(), before, after)) {
      return false;
    }
    for (User user : after.identity().users()) {
      byUser.replace(UserName.of(after.identity(), user), before, after);
      byUserId.replace(user.id(), before, after);
    }
    list(after);
    remove(before);
    return true;
  }

  private Access.Directory directoryOf(Project project) {
    return new Access.Directory() {
      @Override
      public void addToken(String token) {
        byToken.put(token, project);
      }

      @Override
      public void addAccessKey(String accessKey) {
        byAccessKey.put(accessKey, project);
      }

      @Override
      public void removeToken(String token) {
        byToken.remove(token, project);
      }

      @Override
      public void removeAccessKey(String accessKey) {
        byAccessKey.remove(accessKey, project);
      }
    };
  }

  private static void refuse(String what, Project other) {
    throw new IdentityTakenException(
        what
            + " is that of another open project on this server"
            + other.description().map(text -> ", of " + text).orElse(""),
        other.id(),
        other.description(),
        "Close that project first, take another identity, or start a server of its own");
  }

  public synchronized void remove(Project project) {
    byId.remove(project.id(), project);
    project.stubs().whenOverriding(() -> {});
    if (!byId.containsKey(project.id())) {
      overridden.remove(project.id());
    }
    for (User user : project.identity().users()) {
      byUser.remove(UserName.of(project.identity(), user), project);
      byUserId.remove(user.id(), project);
    }
    // Tokens and access keys issued from now on must not be found.
    project.access().listIn(Access.Directory.NOBODY);
    project.access().tokens().forEach(token -> byToken.remove(token, project));
    project.access().accessKeys().forEach(key -> byAccessKey.remove(key, project));
    project.lifetime().end();
  }

  public Optional<String> anyOpen() {
    return byId.values().stream().findAny().map(Project::idAndUser);
  }

  /** By whatever of the claim names a project first. The claim need not be true. */
  Optional<Project> claimedBy(Claim claim) {
    return claim
        .user()
        .map(byUser::get)
        .or(() -> claim.userId().map(byUserId::get))
        .or(() -> claim.accessKey().map(byAccessKey::get))
        .or(() -> claim.token().map(byToken::get))
        .or(() -> claim.projectId().map(byId::get));
  }

  /** Whether any open project ever had a stub that may answer for an operation. */
  boolean areOverridden() {
    return !overridden.isEmpty();
  }

  /** Of a cluster that has an API server, for callers of no project or of another one. */
  Optional<ClusterHost> hostOf(String clusterId) {
    return byId.values().stream()
        .flatMap(project -> project.apiServers().apply(clusterId).stream())
        .map(ClusterApiServer::host)
        .findFirst();
  }

  Optional<Project> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Project> withToken(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  /** Whether an open project had it, and it was revoked. */
  boolean hadAccessKey(String accessKey) {
    return byId.values().stream().anyMatch(project -> project.access().hadAccessKey(accessKey));
  }

  Optional<Project> withAccessKey(String accessKey) {
    return Optional.ofNullable(byAccessKey.get(accessKey));
  }
}
