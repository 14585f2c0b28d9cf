package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.User;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the secrets of one project came from; those that are not known here are generated. */
final class Origins {

  private final Map<String, Origin> tokens = new HashMap<>();
  private final Map<String, Origin> accessKeys = new HashMap<>();
  private final Map<String, Origin> secretKeys = new HashMap<>();
  private final Map<String, Origin> passwords = new HashMap<>();

  void token(String token, Origin origin) {
    tokens.putIfAbsent(token, origin);
  }

  /** Where an access key came from that may be printed as little as its secret key. */
  void accessKey(String accessKey, Origin origin) {
    accessKeys.putIfAbsent(accessKey, origin);
  }

  void secretKey(String accessKey, Origin origin) {
    secretKeys.putIfAbsent(accessKey, origin);
  }

  void password(String user, Origin origin) {
    passwords.putIfAbsent(user, origin);
  }

  Optional<Origin> ofToken(String token) {
    return Optional.ofNullable(tokens.get(token));
  }

  Optional<Origin> ofAccessKey(Credentials credentials) {
    return Optional.ofNullable(accessKeys.get(credentials.accessKey()));
  }

  Optional<Origin> ofSecretKey(Credentials credentials) {
    return Optional.ofNullable(secretKeys.get(credentials.accessKey()));
  }

  Optional<Origin> ofPassword(User user) {
    return Optional.ofNullable(passwords.get(user.name()));
  }

  /** The one that commands use: the first that a shell finds by itself, or just the first. */
  static <T> T handiest(List<T> all, Function<T, Optional<Origin>> origin) {
    return all.stream()
        .filter(each -> origin.apply(each).filter(Origin.Told.class::isInstance).isEmpty())
        .findFirst()
        .orElse(all.get(0));
  }

  /** Prints how many there are, because tokens are secrets. */
  @Override
  public String toString() {
    return "Origins["
        + Stream.of(tokens, secretKeys, passwords).map(Map::values).mapToInt(Collection::size).sum()
        + " secrets]";
  }
}
