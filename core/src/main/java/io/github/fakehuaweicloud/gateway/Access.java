package io.github.fakehuaweicloud.gateway;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What opens a project, and until when. Safe for use by many threads. */
public final class Access {

  private final Map<String, Grant<String>> tokens = new ConcurrentHashMap<>();
  private final Map<String, Grant<Credentials>> credentials = new ConcurrentHashMap<>();
  private Directory directory = Directory.NOBODY;

  /**
   * The access of a new project: what its identity holds, for ever.
   *
   * @param identity the project
   */
  public Access(Identity identity) {
    identity.tokens().forEach(token -> grant(token, Instant.MAX));
    identity.credentials().forEach(pair -> grant(pair, Instant.MAX));
  }

  /** Who wants to know which tokens and access keys there are, to find their project by them. */
  interface Directory {

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

  /** Tells a directory of every token and access key, those there are and those to come. */
  synchronized void listIn(Directory newDirectory) {
    directory = newDirectory;
    tokens.keySet().forEach(directory::addToken);
    credentials.keySet().forEach(directory::addAccessKey);
  }

  synchronized Set<String> tokens() {
    return Set.copyOf(tokens.keySet());
  }

  synchronized Set<String> accessKeys() {
    return Set.copyOf(credentials.keySet());
  }

  /** Something that opens the project, with its last moment. */
  record Grant<T>(T value, Instant expiresAt, boolean revoked) {

    boolean isExpired(Instant now) {
      return !now.isBefore(expiresAt);
    }
  }

  /**
   * Lets a token open the project.
   *
   * @param token the token
   * @param expiresAt the first moment at which it opens nothing any more
   */
  public synchronized void grant(String token, Instant expiresAt) {
    tokens.put(token, new Grant<>(token, expiresAt, false));
    directory.addToken(token);
  }

  /**
   * Lets an access key open the project.
   *
   * @param pair the access key, its secret key and, if it is temporary, its security token
   * @param expiresAt the first moment at which it opens nothing any more
   */
  public synchronized void grant(Credentials pair, Instant expiresAt) {
    credentials.put(pair.accessKey(), new Grant<>(pair, expiresAt, false));
    directory.addAccessKey(pair.accessKey());
  }

  /**
   * Revokes a token: the gateway answers 401 {@code APIGW.0307} to it from now on.
   *
   * @param token a token of this project; any other is passed over
   */
  public void revoke(String token) {
    tokens.computeIfPresent(token, (same, grant) -> new Grant<>(same, grant.expiresAt(), true));
  }

  Optional<Grant<String>> token(String token) {
    return Optional.ofNullable(tokens.get(token));
  }

  Optional<Grant<Credentials>> credentials(String accessKey) {
    return Optional.ofNullable(credentials.get(accessKey));
  }
}
