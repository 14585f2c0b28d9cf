package io.github.fakehuaweicloud.internal.hss.connection;

import io.github.fakehuaweicloud.internal.kubeconfig.KubeconfigSyntax;
import io.github.fakehuaweicloud.internal.kubeconfig.MalformedKubeconfigException;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the current context of a kubeconfig leads to. */
record Target(ServerAddress address, Optional<String> token, Optional<Tls> tls) {

  /** Longer than any token, and short enough that a server need not read it to answer. */
  private static final int LONGEST_TOKEN = 32_768;

  /** Ways to credentials that lead out of the document. */
  private static final List<String> ELSEWHERE =
      List.of(
          "client-certificate",
          "client-key",
          "tokenFile",
          "exec",
          "auth-provider",
          "username",
          "password");

  static Target of(String kubeconfig) throws UnusableKubeconfigException {
    Map<?, ?> document = document(kubeconfig);
    String name = document.get("current-context") instanceof String text ? text : "";
    if (name.isEmpty()) {
      throw new UnusableKubeconfigException(
          "The kubeconfig has no current-context. Set it to the name of one of its contexts");
    }
    Entry context = demand(document, "context", name, "current-context names");
    String from = context.title() + " names";
    Entry cluster = demand(document, "cluster", context.text("cluster").orElse(""), from);
    Entry user = demand(document, "user", context.text("user").orElse(""), from);
    ServerAddress address = ServerAddress.of(cluster);
    return new Target(
        address,
        token(user),
        address.isSecure() ? Optional.of(Tls.of(cluster, user)) : Optional.empty());
  }

  /** Who must have signed the server's certificate, for messages. */
  String authority() {
    return tls.filter(each -> each.authorities().isEmpty()).isPresent()
        ? "an authority that this JVM trusts"
        : "the kubeconfig's authority";
  }

  /** A token must not be printed. */
  @Override
  public String toString() {
    return "Target[" + address + token.map(value -> ", " + Secrets.mask(value)).orElse("") + "]";
  }

  private static Map<?, ?> document(String kubeconfig) throws UnusableKubeconfigException {
    try {
      return KubeconfigSyntax.parse(kubeconfig);
    } catch (MalformedKubeconfigException malformed) {
      throw new UnusableKubeconfigException(malformed.getMessage());
    }
  }

  private static Entry demand(Map<?, ?> document, String kind, String name, String from)
      throws UnusableKubeconfigException {
    return Entry.named(document, kind, name)
        .orElseThrow(
            () ->
                new UnusableKubeconfigException(
                    from
                        + " the "
                        + Entry.title(kind, name)
                        + ", which the kubeconfig does not have"));
  }

  private static Optional<String> token(Entry user) throws UnusableKubeconfigException {
    Optional<String> token = user.text("token");
    if (token.isPresent() && !isSendable(token.get())) {
      throw new UnusableKubeconfigException(
          "token of "
              + user.title()
              + ": expected at most "
              + LONGEST_TOKEN
              + " characters of visible ASCII. A line break at its end is not part of a token");
    }
    if (token.isEmpty() && !ClientIdentity.isIn(user)) {
      refuse(user, ELSEWHERE);
    }
    return token;
  }

  private static boolean isSendable(String token) {
    return token.length() <= LONGEST_TOKEN
        && token.chars().allMatch(each -> each > ' ' && each <= '~');
  }

  /** Nothing on this machine is read or run because a kubeconfig says so. */
  static void refuse(Entry entry, List<String> fields) throws UnusableKubeconfigException {
    Optional<String> found = entry.firstOf(fields);
    if (found.isPresent()) {
      throw new UnusableKubeconfigException(
          found.get()
              + " of "
              + entry.title()
              + " is not followed: files, programs, proxies and passwords are not used here."
              + " Put certificates, keys and tokens into the kubeconfig itself,"
              + " as kubectl config view --flatten does");
    }
  }
}
