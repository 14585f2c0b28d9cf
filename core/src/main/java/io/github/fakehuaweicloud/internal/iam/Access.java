package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Iam;
import io.github.fakehuaweicloud.iam.Identity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens and access keys of one project, with their expiry. Thread-safe. */
public final class Access implements Iam {

  private final Identity identity;
  private final Clock clock;
  private final Map<String, Grant<String>> tokens = new ConcurrentHashMap<>();
  private final Map<String, Grant<Credentials>> credentials = new ConcurrentHashMap<>();
  private Directory directory = Directory.NOBODY;

  public Access(Identity identity, Clock clock) {
    this.identity = identity;
    this.clock = clock;
    identity.tokens().forEach(token -> grant(token, Instant.MAX));
    identity.credentials().forEach(pair -> grant(pair, Instant.MAX));
  }

  /** Receives every token and access key, so that a project can be found by them. */
  public interface Directory {

    Directory NOBODY =
        new Directory() {
          @Override
          public void addToken(String token) {}

          @Override
          public void addAccessKey(String accessKey) {}
        };

    void addToken(String token);

    void addAccessKey(String accessKey);
  }

  /** A token or a key pair. It is already expired at {@code expiresAt} itself. */
  public record Grant<T>(T value, Instant expiresAt, boolean revoked) {

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

  @Override
  public Identity identity() {
    return identity;
  }

  @Override
  public String issueToken(Duration validity) {
    String token = MadeUp.token();
    grant(token, clock.instant().plus(validity));
    return token;
  }

  @Override
  public void revokeToken(String token) {
    tokens.computeIfPresent(token, (same, grant) -> new Grant<>(same, grant.expiresAt(), true));
  }

  @Override
  public Credentials issueTemporaryCredentials(Duration validity) {
    Credentials temporary = MadeUp.temporaryCredentials();
    grant(temporary, clock.instant().plus(validity));
    return temporary;
  }

  private synchronized void grant(String token, Instant expiresAt) {
    tokens.put(token, new Grant<>(token, expiresAt, false));
    directory.addToken(token);
  }

  private synchronized void grant(Credentials pair, Instant expiresAt) {
    credentials.put(pair.accessKey(), new Grant<>(pair, expiresAt, false));
    directory.addAccessKey(pair.accessKey());
  }
}
