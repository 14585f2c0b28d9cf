package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.RandomText;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

public record ProjectIdentity(
    String projectId,
    Account account,
    String region,
    String groupId,
    List<String> tokens,
    List<Credentials> credentials)
    implements Identity {

  public ProjectIdentity {
    tokens = List.copyOf(tokens);
    credentials = List.copyOf(credentials);
  }

  @Override
  public String userId() {
    return users().get(0).id();
  }

  @Override
  public List<User> users() {
    return account.users();
  }

  @Override
  public String domainId() {
    return account.id();
  }

  @Override
  public String domainName() {
    return account.name();
  }

  /**
   * Of the same account and region.
   *
   * @throws IllegalArgumentException if it is no project id
   */
  public ProjectIdentity ofAnotherProject(String id) {
    ProjectIdentity madeUp = builder().projectId(id).region(region).build();
    return new ProjectIdentity(
        id, account, region, madeUp.groupId, madeUp.tokens, madeUp.credentials);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return "Identity[projectId="
        + projectId
        + ", domainName="
        + domainName()
        + ", domainId="
        + domainId()
        + ", region="
        + region
        + ", users="
        + users()
        + ", groupId="
        + groupId
        + ", tokens="
        + tokens.stream().map(Secrets::mask).toList()
        + ", credentials="
        + credentials
        + "]";
  }

  /** Makes up what is not set. */
  public static final class Builder {

    /**
     * What a path segment carries there and back: no slash, no control character, no half of one.
     */
    private static final Pattern CAN_BE_SENT = Pattern.compile("[^/\\p{Cntrl}\\p{Cs}]+");

    private static final Pattern REGION = Pattern.compile("(?=.{1,64}$)[a-z0-9]+([-_][a-z0-9]+)*");

    private String projectId;
    private String domain;
    private String region = "cn-north-4";
    private final List<User> users = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<Credentials> credentials = new ArrayList<>();

    private Builder() {}

    public Builder projectId(String projectId) {
      if (projectId.isBlank()
          || length(projectId) > 256
          || !CAN_BE_SENT.matcher(projectId).matches()) {
        throw new IllegalArgumentException(
            "Expected a project id of 1 to 256 characters without a slash, got "
                + Quotes.quote(projectId));
      }
      this.projectId = projectId;
      return this;
    }

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

    public Builder credentials(Credentials credentials) {
      if (this.credentials.stream()
          .anyMatch(known -> known.accessKey().equals(credentials.accessKey()))) {
        throw new IllegalArgumentException(
            "Expected one secret key for the access key "
                + credentials.accessKey()
                + ", got a second one");
      }
      this.credentials.add(credentials);
      return this;
    }

    public Builder domain(String domain) {
      if (domain.isBlank() || domain.length() > 256) {
        throw new IllegalArgumentException(
            "Expected the name of an account, 1 to 256 characters, got "
                + Quotes.quote(Quotes.cut(domain, 64)));
      }
      this.domain = domain;
      return this;
    }

    public Builder region(String region) {
      if (!REGION.matcher(region).matches()) {
        throw new IllegalArgumentException(
            "Expected the id of a region such as cn-north-4, got "
                + Quotes.quote(Quotes.cut(region, 64)));
      }
      this.region = region;
      return this;
    }

    public Builder user(String name, String password) {
      if (users.stream().anyMatch(known -> known.name().equals(name))) {
        throw new IllegalArgumentException(
            "Expected one password for the user " + Quotes.quote(name) + ", got a second one");
      }
      users.add(ProjectUser.of(name, password));
      return this;
    }

    private static int length(String text) {
      return text.codePointCount(0, text.length());
    }

    public ProjectIdentity build() {
      return new ProjectIdentity(
          projectId == null ? RandomText.hex(32) : projectId,
          Account.of(
              domain == null ? "hwc-" + RandomText.hex(8) : domain,
              users.isEmpty() ? List.of(ProjectUser.madeUp()) : users),
          region,
          RandomText.hex(32),
          tokens.isEmpty() ? List.of(MadeUp.token()) : tokens,
          credentials.isEmpty() ? List.of(MadeUp.credentials()) : credentials);
    }
  }
}
