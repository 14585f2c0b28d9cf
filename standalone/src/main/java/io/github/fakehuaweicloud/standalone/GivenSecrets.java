package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.wire.AccessKey;
import io.github.fakehuaweicloud.internal.wire.NewUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/** The secrets of one project that were given, and where they came from. */
final class GivenSecrets {

  private final List<String> tokens = new ArrayList<>();
  private final List<AccessKey> credentials = new ArrayList<>();
  private final List<NewUser> users = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private final Origins origins = new Origins();

  /**
   * Takes those of the environment.
   *
   * @throws IllegalArgumentException if one has the wrong form; the message names its variable
   */
  void addAll(Environment environment) {
    for (String token : environment.words(Environment.TOKEN)) {
      token(token, Environment.TOKEN, environment.origin(Environment.TOKEN, Origin.Part.WHOLE));
    }
    for (String word : environment.words(Environment.CREDENTIAL)) {
      credential(
          read(new CredentialOption.Converter(), word, Environment.CREDENTIAL),
          Environment.CREDENTIAL,
          environment.origin(Environment.CREDENTIAL, Origin.Part.BEFORE_COLON),
          environment.origin(Environment.CREDENTIAL, Origin.Part.AFTER_COLON));
    }
    for (String word : environment.words(Environment.USER)) {
      user(
          read(new UserOption.Converter(), word, Environment.USER),
          Environment.USER,
          environment.origin(Environment.USER, Origin.Part.AFTER_COLON));
    }
  }

  void token(String token, String place, Origin origin) {
    places.put("tokens[" + tokens.size() + "]", place);
    tokens.add(token);
    origins.token(token, origin);
  }

  void credential(CredentialOption credential, String place, Origin accessKey, Origin secretKey) {
    places.put("credentials[" + credentials.size() + "]", place);
    credentials.add(
        new AccessKey(
            credential.accessKey(), credential.secretKey(), Optional.empty(), Optional.empty()));
    origins.accessKey(credential.accessKey(), accessKey);
    origins.secretKey(credential.accessKey(), secretKey);
  }

  void user(UserOption user, String place, Origin origin) {
    places.put("users[" + users.size() + "]", place);
    users.add(new NewUser(user.name(), user.password()));
    origins.password(user.name(), origin);
  }

  List<String> tokens() {
    return List.copyOf(tokens);
  }

  List<AccessKey> credentials() {
    return List.copyOf(credentials);
  }

  List<NewUser> users() {
    return List.copyOf(users);
  }

  Origins origins() {
    return origins;
  }

  /** The option or variable by the field of the project that it fills. */
  Map<String, String> places() {
    return Map.copyOf(places);
  }

  private static <T> T read(ITypeConverter<T> converter, String word, String variable) {
    try {
      return converter.convert(word);
    } catch (Exception wrong) {
      throw new IllegalArgumentException(variable + ": " + wrong.getMessage(), wrong);
    }
  }
}
