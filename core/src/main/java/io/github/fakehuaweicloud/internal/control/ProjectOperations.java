package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.project.Opening;
import io.github.fakehuaweicloud.internal.wire.NewProject;
import io.github.fakehuaweicloud.internal.wire.ProjectDocument;
import io.github.fakehuaweicloud.internal.wire.ProjectsDocument;
import java.util.List;

/** Opens, shows, resets and closes projects. */
record ProjectOperations(ControlledServer server, OfProject of) {

  List<ControlOperation> all() {
    return List.of(
        ControlOperation.of(
                "GET", "/projects", "listProjects", "The open projects.", request -> list())
            .answers(200, ProjectsDocument.class),
        ControlOperation.of(
                "POST",
                "/projects",
                "openProject",
                "Opens a project. The answer has its tokens, secret keys and passwords.",
                this::open)
            .takes(NewProject.class)
            .answers(201, ProjectDocument.class),
        ControlOperation.of(
                "GET",
                "/projects/{project}",
                "showProject",
                "A project.",
                request -> Answers.ok(Documents.of(of.project(request), request.secrets())))
            .asks("secrets", "true for its tokens, secret keys and passwords.")
            .answers(200, ProjectDocument.class),
        ControlOperation.of(
            "DELETE", "/projects/{project}", "closeProject", "Closes a project.", this::close),
        ControlOperation.of(
                "POST",
                "/projects/{project}/reset",
                "resetProject",
                "Makes a project as it was when it was opened.",
                of.reading((request, project) -> reset(project)))
            .answers(200, ProjectDocument.class),
        ControlOperation.of(
                "POST",
                "/reset",
                "resetAll",
                "Makes all projects as they were when they were opened.",
                request -> resetAll())
            .answers(200, ProjectsDocument.class));
  }

  private HttpResponse list() {
    return Answers.ok(
        new ProjectsDocument(
            server.projects().all().stream()
                .map(project -> Documents.of(project, false))
                .toList()));
  }

  private HttpResponse open(ControlRequest request) {
    Opening opening = Opening.of(request.body(NewProject.class));
    OfProject.checkRoom("projects", server.projects().size());
    LocalProject project =
        OfProject.refusing(() -> server.open(opening.settings(), opening::furnish));
    return Answers.created(Documents.of(project, true));
  }

  private HttpResponse close(ControlRequest request) {
    of.project(request).close();
    return Answers.nothing();
  }

  private static HttpResponse reset(LocalProject project) {
    project.reset();
    return Answers.ok(Documents.of(project, false));
  }

  private HttpResponse resetAll() {
    server.projects().all().forEach(project -> OfProject.refusing(() -> reset(project)));
    server.projects().ofNoProject().clear();
    return list();
  }
}
