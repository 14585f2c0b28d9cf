package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.IamError;
import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.requests.Parameter;
import java.util.Optional;

/** What a request for a token asks it for. */
final class AskedScope {

  private static final int LONGEST = 64;

  private AskedScope() {}

  /** A project wins over an account. */
  static Scope of(Call call, Identity identity) throws Refused {
    boolean byId = is(call, IamParameters.SCOPE_PROJECT_ID, identity.projectId(), "project id");
    boolean byName = is(call, IamParameters.SCOPE_PROJECT_NAME, identity.region(), "project name");
    if (byId || byName) {
      is(call, IamParameters.SCOPE_PROJECT_DOMAIN_ID, identity.domainId(), "account id");
      is(call, IamParameters.SCOPE_PROJECT_DOMAIN_NAME, identity.domainName(), "account name");
      return Scope.PROJECT;
    }
    return ofDomain(call, identity) ? Scope.DOMAIN : Scope.NONE;
  }

  private static boolean ofDomain(Call call, Identity identity) throws Refused {
    boolean byId = is(call, IamParameters.SCOPE_DOMAIN_ID, identity.domainId(), "account id");
    boolean byName =
        is(call, IamParameters.SCOPE_DOMAIN_NAME, identity.domainName(), "account name");
    return byId || byName;
  }

  private static boolean is(Call call, Parameter<String> parameter, String own, String what)
      throws Refused {
    Optional<String> asked = call.value(parameter);
    if (asked.isPresent() && !asked.get().equals(own)) {
      throw new Refused(
          IamError.UNKNOWN_PROJECT,
          parameter
              + ": expected the "
              + what
              + " of the caller's own scope, "
              + Quotes.quote(own)
              + ", got "
              + Quotes.quote(Quotes.cut(asked.get(), LONGEST)));
    }
    return asked.isPresent();
  }
}
