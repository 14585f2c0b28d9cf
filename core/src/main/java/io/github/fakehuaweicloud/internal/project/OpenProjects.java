package io.github.fakehuaweicloud.internal.project;

import io.github.fakehuaweicloud.internal.coverage.Tally;
import io.github.fakehuaweicloud.internal.gateway.AnyProject;
import io.github.fakehuaweicloud.internal.gateway.Project;
import io.github.fakehuaweicloud.internal.gateway.Projects;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.journal.Journal;
import io.github.fakehuaweicloud.internal.journal.Numbered;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The projects that are open on one server. Thread-safe. */
public final class OpenProjects implements AnyProject {

  /** So many that only somebody who tries ids gets there. */
  static final int MOST_BY_THEMSELVES = 1_000;

  private final Projects projects;
  private final Journal ofNoProject;
  private final Addresses addresses;
  private final ProjectsListener listener;
  private final Optional<Tally> coverage;
  private final Map<String, LocalProject> byId = new ConcurrentHashMap<>();
  private final Map<String, String> openedFor = new ConcurrentHashMap<>();

  /**
   * @param coverage where it is collected what of the contract is exercised; empty if nowhere
   */
  public OpenProjects(
      Projects projects,
      Journal ofNoProject,
      Addresses addresses,
      ProjectsListener listener,
      Optional<Tally> coverage) {
    this.projects = projects;
    this.ofNoProject = ofNoProject;
    this.addresses = addresses;
    this.listener = listener;
    this.coverage = coverage;
  }

  /** Where a server is reached, once it has started. */
  public interface Addresses {

    String endpoint();

    Optional<String> httpsEndpoint();

    /** Whom clients of the HTTPS endpoint must trust; empty without one. */
    Optional<X509Certificate> httpsCertificate();

    boolean isLoopback();
  }

  /**
   * Opens a project.
   *
   * @param furnish what it has from its start, and again after a reset
   * @throws IllegalStateException if another open project has the same identity
   */
  public LocalProject open(ProjectSettings settings, Consumer<LocalProject> furnish) {
    LocalProject project = new LocalProject(this, withKeys(settings), furnish);
    projects.add(project.project());
    return opened(project);
  }

  private ProjectSettings withKeys(ProjectSettings settings) {
    return addresses.isLoopback() ? settings : settings.freshKeysByDefault();
  }

  private LocalProject opened(LocalProject project) {
    byId.put(project.id(), project);
    try {
      project.furnish();
    } catch (RuntimeException | Error refused) {
      project.close();
      throw refused;
    }
    listener.opened(project.id());
    return project;
  }

  /** By id. */
  public List<LocalProject> all() {
    return byId.values().stream().sorted(Comparator.comparing(LocalProject::id)).toList();
  }

  public int size() {
    return byId.size();
  }

  public Optional<LocalProject> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Journal ofNoProject() {
    return ofNoProject;
  }

  /** Opens it unless the owner's calls opened it before. */
  @Override
  public synchronized Optional<Project> of(Project owner, String id) {
    if (owner.identity().projectId().equals(openedFor.get(id))) {
      return find(id).map(LocalProject::project);
    }
    if (byId.containsKey(id) || openedFor.size() >= MOST_BY_THEMSELVES) {
      return Optional.empty();
    }
    return find(owner.identity().projectId()).flatMap(like -> openLike(like, id));
  }

  private Optional<Project> openLike(LocalProject owner, String id) {
    ProjectSettings settings;
    try {
      ProjectIdentity identity = owner.identity().ofAnotherProject(id);
      settings = owner.settings().withIdentity(identity);
    } catch (IllegalArgumentException noProjectId) {
      return Optional.empty();
    }
    LocalProject project = new LocalProject(this, settings, any -> {});
    projects.addWithUsersOfAnother(project.project());
    openedFor.put(id, owner.id());
    return Optional.of(opened(project).project());
  }

  String endpoint() {
    return addresses.endpoint();
  }

  Optional<String> httpsEndpoint() {
    return addresses.httpsEndpoint();
  }

  Optional<X509Certificate> httpsAuthority() {
    return addresses.httpsCertificate();
  }

  Consumer<Numbered> listenerOf(ProjectSettings project) {
    Optional<String> id = Optional.of(project.identity().projectId());
    Consumer<Numbered> told = request -> listener.recorded(id, request);
    return coverage
        .map(tally -> tally.of(project.edition(), project.description()))
        .<Consumer<Numbered>>map(
            observer -> told.andThen(request -> observer.accept(request.exchange())))
        .orElse(told);
  }

  boolean replace(Project before, Project after) {
    return projects.replace(before, after);
  }

  void wasReset(LocalProject project) {
    listener.reset(project.id());
  }

  void close(LocalProject project) {
    projects.remove(project.project());
    if (byId.remove(project.id(), project)) {
      openedFor.remove(project.id());
      listener.closed(project.id());
    }
  }
}
