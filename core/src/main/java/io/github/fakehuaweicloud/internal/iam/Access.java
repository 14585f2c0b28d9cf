package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens and access keys of one project, with their expiry. Thread-safe. */
public final class Access {

  private final Identity identity;
  private final Clock clock;
  private final Map<String, Grant<String>> tokens = new ConcurrentHashMap<>();
  private final Map<String, Grant<Credentials>> credentials = new ConcurrentHashMap<>();
  private final Latest issuedTokens = new Latest(this::forgetToken);
  private final Latest issuedKeys = new Latest(this::forgetKey);
  private final Set<String> revokedKeys = ConcurrentHashMap.newKeySet();
  private final Latest namesOfRevokedKeys = new Latest(revokedKeys::remove);
  private Directory directory = Directory.NOBODY;

  public Access(Identity identity, Clock clock) {
    this.identity = identity;
    this.clock = clock;
    Login first = firstLogin();
    identity.tokens().forEach(token -> put(Grant.of(token, first, Instant.MAX)));
    identity.credentials().forEach(pair -> putKey(Grant.of(pair, first, Instant.MAX)));
  }

  /** Receives every token and access key, so that a project can be found by them. */
  public interface Directory {

    Directory NOBODY =
        new Directory() {
          @Override
          public void addToken(String token) {}

          @Override
          public void addAccessKey(String accessKey) {}

          @Override
          public void removeToken(String token) {}

          @Override
          public void removeAccessKey(String accessKey) {}
        };

    void addToken(String token);

    void addAccessKey(String accessKey);

    void removeToken(String token);

    void removeAccessKey(String accessKey);
  }

  /**
   * A token or a key pair. It is already expired at {@code expiresAt} itself.
   *
   * @param login how it was obtained
   */
  public record Grant<T>(T value, Login login, Instant expiresAt, boolean revoked) {

    static <T> Grant<T> of(T value, Login login, Instant expiresAt) {
      return new Grant<>(value, login, expiresAt, false);
    }

    public boolean isExpired(Instant now) {
      return !now.isBefore(expiresAt);
    }
  }

  /** Reports existing tokens and access keys at once, and new ones as they are made. */
  public synchronized void listIn(Directory newDirectory) {
    directory = newDirectory;
    tokens.keySet().forEach(directory::addToken);
    credentials.keySet().forEach(directory::addAccessKey);
  }

  public synchronized Set<String> tokens() {
    return Set.copyOf(tokens.keySet());
  }

  public synchronized Set<String> accessKeys() {
    return Set.copyOf(credentials.keySet());
  }

  public Optional<Grant<String>> token(String token) {
    return Optional.ofNullable(tokens.get(token));
  }

  public Optional<Grant<Credentials>> credentials(String accessKey) {
    return Optional.ofNullable(credentials.get(accessKey));
  }

  public Identity identity() {
    return identity;
  }

  /** A token of the first user. */
  public Grant<String> issueToken(Duration validity) {
    Login login = firstLogin();
    Grant<String> grant = Grant.of(MadeUp.token(), login, login.at().plus(validity));
    addToken(grant);
    return grant;
  }

  public synchronized void addToken(Grant<String> grant) {
    issuedTokens.add(grant.value());
    put(grant);
  }

  public void revokeToken(String token) {
    tokens.computeIfPresent(
        token, (same, grant) -> new Grant<>(same, grant.login(), grant.expiresAt(), true));
  }

  public synchronized void revokeAccessKey(String accessKey) {
    if (credentials.containsKey(accessKey) && revokedKeys.add(accessKey)) {
      namesOfRevokedKeys.add(accessKey);
    }
    forgetKey(accessKey);
  }

  /** Whether it was revoked; true for the latest ones only, of many. */
  public boolean hadAccessKey(String accessKey) {
    return revokedKeys.contains(accessKey);
  }

  /** Temporary credentials of the first user. */
  public Grant<Credentials> issueCredentials(Duration validity) {
    Login login = firstLogin();
    Grant<Credentials> grant =
        Grant.of(MadeUp.temporaryCredentials(), login, login.at().plus(validity));
    addCredentials(grant);
    return grant;
  }

  public synchronized void addCredentials(Grant<Credentials> grant) {
    issuedKeys.add(grant.value().accessKey());
    putKey(grant);
  }

  private Login firstLogin() {
    return Login.byPassword(identity.users().get(0), clock.instant());
  }

  private void put(Grant<String> grant) {
    tokens.put(grant.value(), grant);
    directory.addToken(grant.value());
  }

  private void putKey(Grant<Credentials> grant) {
    credentials.put(grant.value().accessKey(), grant);
    directory.addAccessKey(grant.value().accessKey());
  }

  private void forgetToken(String token) {
    directory.removeToken(token);
    tokens.remove(token);
  }

  private void forgetKey(String accessKey) {
    directory.removeAccessKey(accessKey);
    credentials.remove(accessKey);
  }
}
