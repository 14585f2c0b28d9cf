package io.github.fakehuaweicloud.internal.cce.clusters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Major and minor of a version such as {@code v1.29}. */
public record KubernetesVersion(int major, int minor) {

  private static final Pattern MAJOR_AND_MINOR = Pattern.compile("v(\\d{1,4})\\.(\\d{1,4})");

  public static KubernetesVersion of(String version) {
    Matcher matcher = MAJOR_AND_MINOR.matcher(version);
    if (!matcher.lookingAt()) {
      throw new IllegalArgumentException("Expected a version such as v1.29, got " + version);
    }
    return new KubernetesVersion(
        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** The page says v1.13 and later. */
  public boolean hasClientCertificates() {
    return isAtLeast(13);
  }

  /** The page says v1.19.16-r50 and later. The fake compares major and minor only. */
  public boolean revokesCertificates() {
    return isAtLeast(19);
  }

  private boolean isAtLeast(int leastMinor) {
    return major > 1 || (major == 1 && minor >= leastMinor);
  }
}
