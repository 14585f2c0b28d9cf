package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.Secrets;
import java.util.ArrayList;
import java.util.List;

/**
 * Who a project is, and what opens it.
 *
 * @param projectId the project id; made-up ones have 32 hex digits
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

  /** Copies the lists. */
  public Identity {
    tokens = List.copyOf(tokens);
    credentials = List.copyOf(credentials);
  }

  /**
   * Starts an identity of which everything is made up that is not set.
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

  /** Builds an {@link Identity}. */
  public static final class Builder {

    private String projectId;
    private final List<String> tokens = new ArrayList<>();
    private final List<Credentials> credentials = new ArrayList<>();

    private Builder() {}

    /**
     * Sets the project id. Default: 32 random hex digits.
     *
     * @param projectId 1 to 256 characters (HSS page, Table 1), no slash
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
     * @param token 1 to 32,768 characters (HSS page, Table 3)
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
     * @param credentials the access key and its secret key
     * @return this builder
     */
    public Builder credentials(Credentials credentials) {
      this.credentials.add(credentials);
      return this;
    }

    /**
     * Builds the identity.
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
