package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.Secrets;
import java.util.ArrayList;
import java.util.List;

/**
 * Who a project is, and what opens it.
 *
 * <pre>{@code
 * Identity identity = cloud.identity();
 * String user = identity.userId();   // the common name of every client certificate
 * }</pre>
 *
 * @param projectId the project id; made-up ones have 32 hex digits, for example {@code
 *     5b1e8a9c0d7f4e63a2c4d8f0917b3e26}
 * @param userId the id of the IAM user behind every token and access key, 32 hex digits. CCE puts
 *     it into client certificates as the common name
 * @param groupId a second id that CCE puts into client certificates as an organization, 32 hex
 *     digits
 * @param tokens the tokens that the header {@code X-Auth-Token} may hold; at least one
 * @param credentials the access keys that may sign requests; at least one
 */
public record Identity(
    String projectId,
    String userId,
    String groupId,
    List<String> tokens,
    List<Credentials> credentials) {

  /**
   * Copies the lists.
   *
   * <pre>{@code
   * new Identity("p1", "u1", "g1", List.of("my-token"), List.of(Credentials.random()));
   * }</pre>
   *
   * <p>Nothing is checked; {@link Builder} does.
   *
   * @param projectId the project id
   * @param userId the id of the IAM user behind every token and access key
   * @param groupId a second id that CCE puts into client certificates as an organization
   * @param tokens the tokens that the header {@code X-Auth-Token} may hold; copied
   * @param credentials the access keys that may sign requests; copied
   */
  public Identity {
    tokens = List.copyOf(tokens);
    credentials = List.copyOf(credentials);
  }

  /**
   * Starts an identity of which everything is made up that is not set.
   *
   * <pre>{@code
   * Identity identity = Identity.builder().projectId("my-project").token("my-token").build();
   * }</pre>
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Makes up a token. Real ones are several KB of base64 that begin with {@code MII}; these are
   * short enough to be pasted.
   *
   * <pre>{@code
   * String stranger = Identity.randomToken();   // opens no project: 401 "decrypt token fail"
   * }</pre>
   *
   * @return a new token
   */
  public static String randomToken() {
    return "MII" + RandomText.mixedCase(125);
  }

  @Override
  public String toString() {
    return "Identity[projectId="
        + projectId
        + ", userId="
        + userId
        + ", groupId="
        + groupId
        + ", tokens="
        + tokens.stream().map(Secrets::mask).toList()
        + ", credentials="
        + credentials
        + "]";
  }

  /**
   * Builds an {@link Identity}.
   *
   * <pre>{@code
   * Identity identity = Identity.builder().token("my-token").token("my-other-token").build();
   * }</pre>
   *
   * <p>Users describe projects by {@code ProjectBuilder}, which passes on to this. For one thread.
   */
  public static final class Builder {

    private String projectId;
    private final List<String> tokens = new ArrayList<>();
    private final List<Credentials> credentials = new ArrayList<>();

    private Builder() {}

    /**
     * Sets the project id. Default: 32 random hex digits.
     *
     * @param projectId 1 to 256 characters (HSS page, Table 1), no slash; for example {@code
     *     my-project}
     * @return this builder
     * @throws IllegalArgumentException if it is blank, longer, or holds a slash
     */
    public Builder projectId(String projectId) {
      if (projectId.isBlank() || projectId.length() > 256 || projectId.contains("/")) {
        throw new IllegalArgumentException(
            "Expected a project id of 1 to 256 characters without a slash, got \""
                + projectId
                + "\"");
      }
      this.projectId = projectId;
      return this;
    }

    /**
     * Adds a token. Default: one made-up token.
     *
     * @param token 1 to 32,768 characters (HSS page, Table 3) of visible ASCII; for example {@code
     *     my-token}
     * @return this builder
     * @throws IllegalArgumentException if it is blank, longer, or holds anything but visible ASCII;
     *     the message does not quote it
     */
    public Builder token(String token) {
      if (token.isBlank() || token.length() > 32768) {
        throw new IllegalArgumentException(
            "Expected a token of 1 to 32768 characters, got "
                + (token.isBlank() ? "a blank one" : token.length() + " characters"));
      }
      if (!token.matches("[!-~]+")) {
        throw new IllegalArgumentException(
            "Expected a token of visible ASCII characters, the only ones that a header carries"
                + " safely");
      }
      tokens.add(token);
      return this;
    }

    /**
     * Adds an access key. Default: one made-up pair.
     *
     * @param credentials the access key and its secret key, for example {@code
     *     Credentials.random()}
     * @return this builder
     */
    public Builder credentials(Credentials credentials) {
      this.credentials.add(credentials);
      return this;
    }

    /**
     * Builds the identity.
     *
     * <pre>{@code
     * Identity madeUp = Identity.builder().build();
     * }</pre>
     *
     * @return the identity, made up where nothing was set
     */
    public Identity build() {
      return new Identity(
          projectId == null ? RandomText.hex(32) : projectId,
          RandomText.hex(32),
          RandomText.hex(32),
          tokens.isEmpty() ? List.of(randomToken()) : tokens,
          credentials.isEmpty() ? List.of(Credentials.random()) : credentials);
    }
  }
}
