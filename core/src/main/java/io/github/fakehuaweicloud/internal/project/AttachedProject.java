package io.github.fakehuaweicloud.internal.project;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.iam.Iam;
import io.github.fakehuaweicloud.requests.RequestLog;
import io.github.fakehuaweicloud.stubs.Stubs;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** A project that somebody else opened and closes. */
public record AttachedProject(OpenProject project) implements OpenProject {

  @Override
  public String endpoint() {
    return project.endpoint();
  }

  @Override
  public Optional<String> httpsEndpoint() {
    return project.httpsEndpoint();
  }

  @Override
  public Optional<X509Certificate> httpsAuthority() {
    return project.httpsAuthority();
  }

  @Override
  public Optional<String> description() {
    return project.description();
  }

  @Override
  public Cce cce() {
    return project.cce();
  }

  @Override
  public Hss hss() {
    return project.hss();
  }

  @Override
  public Iam iam() {
    return project.iam();
  }

  @Override
  public Stubs stubs() {
    return project.stubs();
  }

  @Override
  public RequestLog requestLog() {
    return project.requestLog();
  }

  @Override
  public SettableClock clock() {
    return project.clock();
  }

  @Override
  public void reset() {
    project.reset();
  }

  /** Leaves it open. */
  @Override
  public void close() {}
}
