package io.github.fakehuaweicloud.iam;

import io.github.fakehuaweicloud.requests.Parameter;
import java.util.List;

/**
 * The parameters of IAM's pages, with the types of their values. A field within an object is named
 * by its path.
 *
 * <pre>{@code
 * assertThat(request.parameter(IamParameters.USER_NAME)).contains("ci");
 * }</pre>
 */
public final class IamParameters {

  /** Header: the caller's token; a secret. A signed request has none. */
  public static final Parameter<String> TOKEN = Parameter.text("X-Auth-Token");

  /** Header: the token that IAM is asked about; a secret. */
  public static final Parameter<String> SUBJECT_TOKEN = Parameter.text("X-Subject-Token");

  /** Query: any value leaves the catalog out of the answer. */
  public static final Parameter<String> NOCATALOG = Parameter.text("nocatalog");

  /** Query: the id of the account. */
  public static final Parameter<String> DOMAIN_ID = Parameter.text("domain_id");

  /** Query: the exact name of a project or a user. */
  public static final Parameter<String> NAME = Parameter.text("name");

  /** Query: the id of the account that a project belongs to. */
  public static final Parameter<String> PARENT_ID = Parameter.text("parent_id");

  /** Query: whether a project or a user is enabled. */
  public static final Parameter<Boolean> ENABLED = Parameter.bool("enabled");

  /** Query: whether a project is an account. */
  public static final Parameter<Boolean> IS_DOMAIN = Parameter.bool("is_domain");

  /** Query: which page of the list, from 1. */
  public static final Parameter<Integer> PAGE = Parameter.integer("page");

  /** Query: how many entries a page has. */
  public static final Parameter<Integer> PER_PAGE = Parameter.integer("per_page");

  /** Body: the ways to log in, for example {@code password}. */
  public static final Parameter<List<String>> METHODS = Parameter.texts("auth.identity.methods");

  /** Body: the user's name. */
  public static final Parameter<String> USER_NAME =
      Parameter.text("auth.identity.password.user.name");

  /** Body: the user's id, instead of a name. */
  public static final Parameter<String> USER_ID = Parameter.text("auth.identity.password.user.id");

  /** Body: the user's password; a secret. */
  public static final Parameter<String> PASSWORD =
      Parameter.text("auth.identity.password.user.password");

  /** Body: the name of the user's account. */
  public static final Parameter<String> USER_DOMAIN_NAME =
      Parameter.text("auth.identity.password.user.domain.name");

  /** Body: the id of the user's account. */
  public static final Parameter<String> USER_DOMAIN_ID =
      Parameter.text("auth.identity.password.user.domain.id");

  /** Body: an access key. */
  public static final Parameter<String> ACCESS_KEY =
      Parameter.text("auth.identity.hw_ak_sk.access.key");

  /** Body: its secret key; a secret. */
  public static final Parameter<String> SECRET_KEY =
      Parameter.text("auth.identity.hw_ak_sk.secret.key");

  /** Body: the security token of a temporary access key; a secret. */
  public static final Parameter<String> SECURITY_TOKEN =
      Parameter.text("auth.identity.hw_ak_sk.security_token.key");

  /** Body: a token to log in with; a secret. */
  public static final Parameter<String> TOKEN_ID = Parameter.text("auth.identity.token.id");

  /** Body: how long a temporary access key shall be valid. */
  public static final Parameter<Integer> DURATION_SECONDS =
      Parameter.integer("auth.identity.token.duration_seconds");

  /** Body: the id of the project that a token is for. */
  public static final Parameter<String> SCOPE_PROJECT_ID = Parameter.text("auth.scope.project.id");

  /** Body: the name of the project that a token is for. */
  public static final Parameter<String> SCOPE_PROJECT_NAME =
      Parameter.text("auth.scope.project.name");

  /** Body: the id of that project's account. */
  public static final Parameter<String> SCOPE_PROJECT_DOMAIN_ID =
      Parameter.text("auth.scope.project.domain.id");

  /** Body: the name of that project's account. */
  public static final Parameter<String> SCOPE_PROJECT_DOMAIN_NAME =
      Parameter.text("auth.scope.project.domain.name");

  /** Body: the id of the account that a token is for. */
  public static final Parameter<String> SCOPE_DOMAIN_ID = Parameter.text("auth.scope.domain.id");

  /** Body: the name of the account that a token is for. */
  public static final Parameter<String> SCOPE_DOMAIN_NAME =
      Parameter.text("auth.scope.domain.name");

  private IamParameters() {}
}
