package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourceType;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The names that kinds take (Kubernetes, "Object Names and IDs"). */
final class Names {

  private static final Pattern SUBDOMAIN =
      Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");
  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
  private static final Pattern LABEL_OF_SERVICES = Pattern.compile("[a-z]([-a-z0-9]*[a-z0-9])?");
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9:._-]{1,253}");

  private static final String RBAC = "rbac.authorization.k8s.io";
  // As Kubernetes: without vowels and what looks like them.
  private static final String RANDOM = "bcdfghjklmnpqrstvwxz2456789";
  private static final Set<String> DOTS = Set.of(".", "..");

  private Names() {}

  static boolean isSubdomain(String name) {
    return name.length() <= 253 && SUBDOMAIN.matcher(name).matches();
  }

  /** What is wrong with a name; empty if nothing is. */
  static Optional<String> flaw(ResourceType type, String name) {
    if (type.group().equals(RBAC)) {
      return SEGMENT.matcher(name).matches() && !DOTS.contains(name)
          ? Optional.empty()
          : Optional.of("may not be '.', '..', or contain '/' or '%'");
    }
    if (type.qualifiedPlural().equals("namespaces")) {
      return name.length() <= 63 && LABEL.matcher(name).matches()
          ? Optional.empty()
          : Optional.of(
              "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or"
                  + " '-', and must start and end with an alphanumeric character, and have at most"
                  + " 63 characters");
    }
    if (type.qualifiedPlural().equals("services")) {
      return name.length() <= 63 && LABEL_OF_SERVICES.matcher(name).matches()
          ? Optional.empty()
          : Optional.of(
              "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start"
                  + " with an alphabetic character, and end with an alphanumeric character, and"
                  + " have at most 63 characters");
    }
    return isSubdomain(name)
        ? Optional.empty()
        : Optional.of(
            "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters,"
                + " '-' or '.', and must start and end with an alphanumeric character, and have"
                + " at most 253 characters");
  }

  static String generated(String prefix) {
    StringBuilder name = new StringBuilder(prefix);
    for (int i = 0; i < 5; i++) {
      name.append(RANDOM.charAt(ThreadLocalRandom.current().nextInt(RANDOM.length())));
    }
    return name.toString();
  }
}
