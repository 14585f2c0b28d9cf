package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Iam;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.iam.Account;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.iam.ProjectUser;
import io.github.fakehuaweicloud.internal.project.OpenProject;
import io.github.fakehuaweicloud.internal.project.SettableClock;
import io.github.fakehuaweicloud.internal.wire.AccessKey;
import io.github.fakehuaweicloud.internal.wire.Names;
import io.github.fakehuaweicloud.internal.wire.ProjectDocument;
import io.github.fakehuaweicloud.internal.wire.RequestsDocument;
import io.github.fakehuaweicloud.internal.wire.UserDocument;
import io.github.fakehuaweicloud.requests.RequestLog;
import io.github.fakehuaweicloud.stubs.Stubs;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** A project that is open on a fake elsewhere. */
final class RemoteProject implements OpenProject {

  private final RemoteServer server;
  private final ProjectControl control;
  private final Optional<String> description;
  private final CceEdition edition;
  private final RemoteClock clock;
  private final Hss hss;
  private final Iam iam;
  private final RemoteJournal journal;
  private final RequestLog requestLog;
  private final Cce cce;

  RemoteProject(RemoteServer server, ProjectControl control, ProjectDocument document) {
    this.server = server;
    this.control = control;
    this.description = document.description();
    this.edition = Names.edition(document.cceEdition());
    this.clock = new RemoteClock(control);
    this.cce = new RemoteCce(control, clock);
    this.hss = new RemoteHss(control);
    this.iam = new RemoteIam(control, identity(document));
    this.journal =
        new RemoteJournal(
            edition, query -> control.get("/requests" + query, RequestsDocument.class));
    this.requestLog = new RemoteRequestLog(control, journal, server.unattributedJournal());
  }

  private static Identity identity(ProjectDocument document) {
    List<User> users = document.users().stream().map(RemoteProject::user).toList();
    List<Credentials> credentials =
        shown(document.credentials()).stream().map(AccessKey::credentials).toList();
    return new ProjectIdentity(
        document.id(),
        new Account(document.domainId(), document.domain(), users),
        document.region(),
        document.groupId(),
        shown(document.tokens()),
        credentials);
  }

  private static User user(UserDocument document) {
    return new ProjectUser(document.id(), document.name(), shown(document.password()));
  }

  private static <T> T shown(Optional<T> secret) {
    return secret.orElseThrow(
        () -> new IllegalStateException("The fake shows its secrets when it is asked"));
  }

  @Override
  public String endpoint() {
    return server.endpoint();
  }

  @Override
  public Optional<String> httpsEndpoint() {
    return server.httpsEndpoint();
  }

  @Override
  public Optional<X509Certificate> httpsAuthority() {
    return server.httpsCertificate();
  }

  @Override
  public Optional<String> description() {
    return description;
  }

  @Override
  public Cce cce() {
    return cce;
  }

  @Override
  public Hss hss() {
    return hss;
  }

  @Override
  public Iam iam() {
    return iam;
  }

  @Override
  public Stubs stubs() {
    throw Unsupported.because(
        "A stub is code of this JVM, and the fake at " + endpoint() + " is another program",
        "Add faults for the operations, which can be sent, or stub what is unknown with a server of"
            + " the test's own");
  }

  @Override
  public RequestLog requestLog() {
    return requestLog;
  }

  @Override
  public SettableClock clock() {
    return clock;
  }

  @Override
  public void reset() {
    collectCoverage();
    control.post("/reset");
  }

  @Override
  public void close() {
    server.close(this);
  }

  /** The requests are about to be forgotten. */
  void collectCoverage() {
    server
        .coverage()
        .map(tally -> tally.of(edition, description))
        .ifPresent(observer -> journal.all().forEach(observer));
  }

  ProjectControl control() {
    return control;
  }
}
