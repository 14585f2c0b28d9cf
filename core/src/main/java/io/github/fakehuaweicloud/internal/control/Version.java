package io.github.fakehuaweicloud.internal.control;

import java.util.Optional;

/** The version of the fake, as its jar says. */
final class Version {

  static final String TEXT =
      Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("unknown");

  private Version() {}
}
