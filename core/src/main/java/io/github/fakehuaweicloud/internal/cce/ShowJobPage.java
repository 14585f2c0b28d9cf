package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Section.PATH;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Row;
import java.util.List;

/** The page "Querying a Job", the same in every edition. */
public final class ShowJobPage {

  public static final Page PAGE =
      new Page(
          "ShowJob",
          "CCE",
          "Querying a Job",
          "GET",
          List.of(new PathTemplate("/api/v3/projects/{project_id}/jobs/{job_id}")),
          () ->
              List.of(
                  table(
                      1,
                      "Path Parameters",
                      PATH,
                      mandatory("project_id", text()),
                      mandatory("job_id", text())),
                  Requests.headerWithoutBody(2),
                  table(3, "Response body parameters", RESPONSE_BODY, job("JobSpec")),
                  table(
                      4,
                      "JobMetadata",
                      RESPONSE_BODY,
                      answered("uid", text()),
                      answered("creationTimestamp", text()),
                      answered("updateTimestamp", text())),
                  table(
                      5,
                      "JobSpec",
                      RESPONSE_BODY,
                      answered("type", text().oneOf("CreateCluster", "DeleteCluster")),
                      answered("clusterUID", text()),
                      answered("resourceID", text()),
                      answered("resourceName", text()),
                      answered("extendParam", object()),
                      answered("subJobs", arrayOf("Job"))),
                  table(6, "Job", RESPONSE_BODY, job("")),
                  table(
                      7,
                      "JobStatus",
                      RESPONSE_BODY,
                      answered("phase", text()),
                      answered("reason", text()))));

  private ShowJobPage() {}

  private static Row[] job(String spec) {
    return new Row[] {
      answered("kind", text().oneOf("Job")),
      answered("apiVersion", text().oneOf("v3")),
      answered("metadata", object("JobMetadata")),
      answered("spec", object(spec)),
      answered("status", object("JobStatus"))
    };
  }
}
