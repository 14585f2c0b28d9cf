package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.control.Version;
import io.github.fakehuaweicloud.internal.coverage.Tally;
import io.github.fakehuaweicloud.internal.project.AttachedProject;
import io.github.fakehuaweicloud.internal.project.OpenProject;
import io.github.fakehuaweicloud.internal.project.OpenServer;
import io.github.fakehuaweicloud.internal.project.ProjectSettings;
import io.github.fakehuaweicloud.internal.wire.DocumentException;
import io.github.fakehuaweicloud.internal.wire.HealthDocument;
import io.github.fakehuaweicloud.internal.wire.Json;
import io.github.fakehuaweicloud.internal.wire.NewProject;
import io.github.fakehuaweicloud.internal.wire.ProjectDocument;
import io.github.fakehuaweicloud.internal.wire.RequestsDocument;
import io.github.fakehuaweicloud.internal.wire.ServerDocument;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A fake that runs elsewhere. Thread-safe. */
public final class RemoteServer implements OpenServer {

  private final ControlClient client;
  private final Optional<String> httpsEndpoint;
  private final RemoteJournal unattributed;
  private final Optional<Tally> coverage;
  private final Set<RemoteProject> own = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private RemoteServer(ControlClient client, ServerDocument server, Optional<Tally> coverage) {
    this.client = client;
    this.coverage = coverage;
    this.httpsEndpoint = server.httpsEndpoint();
    this.unattributed =
        new RemoteJournal(
            CceEdition.latest(),
            query -> client.get("/unattributed-requests" + query, RequestsDocument.class));
  }

  /**
   * Finds out whether a fake of this version is there and lets itself be steered.
   *
   * @param coverage where it is collected what its projects exercise; empty if nowhere
   * @throws IllegalArgumentException if the address or the key is invalid
   * @throws UncheckedIOException if nothing answers there
   * @throws IllegalStateException if it is no fake, or one of another version or with another key
   */
  public static RemoteServer connect(
      URI endpoint, Optional<String> controlKey, Optional<Tally> coverage) {
    ControlClient client = new ControlClient(Address.of(endpoint, controlKey));
    checkVersion(client);
    return new RemoteServer(client, client.get("/server", ServerDocument.class), coverage);
  }

  private static void checkVersion(ControlClient client) {
    String version = version(client);
    if (!version.equals(Version.TEXT)) {
      throw new IllegalStateException(
          "The fake at "
              + client.address()
              + " has the version "
              + version
              + ", and this library "
              + Version.TEXT
              + ". Use one version of both: what they say to each other changes with it");
    }
  }

  private static String version(ControlClient client) {
    ControlClient.Answer answer = client.ask("/health");
    if (!answer.isGood()) {
      throw client.noFake("GET /__fake/health was answered with " + answer.status());
    }
    try {
      return Json.read(answer.text(), HealthDocument.class).version();
    } catch (DocumentException another) {
      throw client.noFake("the answer to GET /__fake/health is none of a fake");
    }
  }

  @Override
  public String endpoint() {
    return client.address().endpoint();
  }

  @Override
  public Optional<String> httpsEndpoint() {
    return httpsEndpoint;
  }

  @Override
  public Optional<X509Certificate> httpsCertificate() {
    return httpsEndpoint.map(any -> Certificates.read(client.ask("/authority.pem").text()));
  }

  @Override
  public Optional<String> controlKey() {
    return client.address().controlKey();
  }

  Optional<Tally> coverage() {
    return coverage;
  }

  RemoteJournal unattributedJournal() {
    return unattributed;
  }

  @Override
  public OpenProject newProject(ProjectSettings settings) {
    demandOpen();
    NewProject announced = Announcement.of(settings);
    RemoteProject project = project(client.post("/projects", announced, ProjectDocument.class));
    own.add(project);
    return project;
  }

  @Override
  public OpenProject attach(String id) {
    demandOpen();
    try {
      return new AttachedProject(
          project(client.get(ProjectControl.path(id) + "?secrets=true", ProjectDocument.class)));
    } catch (RefusedException refused) {
      throw refused.isOf("unknown-project") ? OpenServer.noSuchProject(id, endpoint()) : refused;
    }
  }

  private RemoteProject project(ProjectDocument document) {
    return new RemoteProject(this, new ProjectControl(client, document.id()), document);
  }

  private void demandOpen() {
    if (closed) {
      throw new IllegalStateException(
          "The connection to the fake at " + endpoint() + " is closed. Call remote(…) again");
    }
  }

  @Override
  public List<RecordedRequest> unattributed() {
    return List.copyOf(unattributed.all());
  }

  /** Whoever closes a project wants it gone; if it is gone already, or all of the fake, it is. */
  void close(RemoteProject project) {
    if (own.remove(project)) {
      try {
        project.collectCoverage();
      } catch (RefusedException | UncheckedIOException gone) {
        // It is to be closed nevertheless.
      }
      try {
        project.control().delete("");
      } catch (RefusedException | UncheckedIOException gone) {
        // Nobody needs it any more.
      } finally {
        project.control().close();
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    List.copyOf(own).forEach(this::close);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public int port() {
    return URI.create(endpoint()).getPort();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RemoteServer that && endpoint().equals(that.endpoint());
  }

  @Override
  public int hashCode() {
    return endpoint().hashCode();
  }

  @Override
  public String toString() {
    return endpoint();
  }
}
