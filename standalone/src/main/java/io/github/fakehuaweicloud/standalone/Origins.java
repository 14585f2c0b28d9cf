package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.User;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where the secrets of one project came from; those that are not known here are generated. */
final class Origins {

  private final Map<String, Origin> tokens = new HashMap<>();
  private final Map<String, Origin> secretKeys = new HashMap<>();
  private final Map<String, Origin> passwords = new HashMap<>();

  void token(String token, Origin origin) {
    tokens.putIfAbsent(token, origin);
  }

  void credentials(String accessKey, Origin origin) {
    secretKeys.putIfAbsent(accessKey, origin);
  }

  void user(String name, Origin origin) {
    passwords.putIfAbsent(name, origin);
  }

  Optional<Origin> ofToken(String token) {
    return Optional.ofNullable(tokens.get(token));
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
        .filter(each -> origin.apply(each).map(Origin::isFound).orElse(true))
        .findFirst()
        .orElse(all.get(0));
  }

  /** Prints how many there are, because tokens are secrets. */
  @Override
  public String toString() {
    return "Origins["
        + List.of(tokens, secretKeys, passwords).stream()
            .map(Map::values)
            .mapToInt(Collection::size)
            .sum()
        + " secrets]";
  }
}
