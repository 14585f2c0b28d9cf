package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.ProjectBuilder;
import picocli.CommandLine.ITypeConverter;

/** Gives secrets to a project, and remembers where they came from. */
final class GivenSecrets {

  private final ProjectBuilder project;
  private final Origins origins = new Origins();

  GivenSecrets(ProjectBuilder project) {
    this.project = project;
  }

  Origins origins() {
    return origins;
  }

  /**
   * @throws IllegalArgumentException if one has the wrong form; the message names its variable
   */
  void addAll(Environment environment) {
    for (String token : environment.words(Environment.TOKEN)) {
      named(Environment.TOKEN, () -> token(token, environment.origin(Environment.TOKEN)));
    }
    for (String word : environment.words(Environment.CREDENTIAL)) {
      named(
          Environment.CREDENTIAL,
          () ->
              credential(
                  read(new CredentialOption.Converter(), word),
                  environment.origin(Environment.CREDENTIAL)));
    }
    for (String word : environment.words(Environment.USER)) {
      named(
          Environment.USER,
          () -> user(read(new UserOption.Converter(), word), environment.origin(Environment.USER)));
    }
  }

  /**
   * @throws IllegalArgumentException if one has the wrong form; the message names the option
   */
  void addAll(TokenFile file) {
    file.tokens().forEach(token -> named("--token-file", () -> token(token, file.origin())));
  }

  void token(String token, Origin origin) {
    project.token(token);
    origins.token(token, origin);
  }

  void credential(CredentialOption credential, Origin origin) {
    project.credentials(credential.accessKey(), credential.secretKey());
    origins.credentials(credential.accessKey(), origin);
  }

  void user(UserOption user, Origin origin) {
    project.user(user.name(), user.password());
    origins.user(user.name(), origin);
  }

  private static <T> T read(ITypeConverter<T> converter, String word) {
    try {
      return converter.convert(word);
    } catch (Exception wrong) {
      throw new IllegalArgumentException(wrong.getMessage(), wrong);
    }
  }

  private static void named(String place, Runnable giving) {
    try {
      giving.run();
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(place + ": " + wrong.getMessage(), wrong);
    }
  }
}
