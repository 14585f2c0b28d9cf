package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.project.ProjectSettings;
import io.github.fakehuaweicloud.internal.wire.AccessKey;
import io.github.fakehuaweicloud.internal.wire.Names;
import io.github.fakehuaweicloud.internal.wire.NewProject;
import io.github.fakehuaweicloud.internal.wire.NewUser;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Tells a fake elsewhere which project to open. */
final class Announcement {

  private Announcement() {}

  /**
   * Everything that was set and everything that was made up.
   *
   * @throws UnsupportedOperationException if it has a clock of this JVM
   */
  static NewProject of(ProjectSettings settings) {
    if (!settings.clock().withZone(ZoneOffset.UTC).equals(Clock.systemUTC())) {
      throw Unsupported.because(
          "A clock is an object of this JVM, and the fake is another program",
          "Leave clock(…) out, and call cloud.clock().stopAt(…) or set(…) once the project is open");
    }
    Identity identity = settings.identity();
    return new NewProject(
        Optional.of(identity.projectId()),
        settings.description(),
        Optional.of(identity.region()),
        Optional.of(identity.domainName()),
        identity.tokens(),
        identity.credentials().stream().map(AccessKey::of).toList(),
        identity.users().stream().map(user -> new NewUser(user.name(), user.password())).toList(),
        Optional.of(Names.edition(settings.edition())),
        Optional.of(settings.strict()),
        settings.freshKeys(),
        Optional.of(settings.signaturesFollowSystemTime()),
        Optional.of(settings.connectsToClusters()),
        List.of(),
        List.of(),
        List.of());
  }
}
