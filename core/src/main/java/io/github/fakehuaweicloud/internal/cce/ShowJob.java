package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.cce.answers.JobDocument;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;

final class ShowJob implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return ShowJobPage.PAGE;
  }

  @Override
  public Answer answer(Call call, CceProject project) {
    String id = call.required(CceParameters.JOB_ID);
    return project
        .clusters()
        .job(id)
        .map(
            job ->
                call.answered(
                    HttpResponse.json(200, JobDocument.json(job)),
                    () -> project.clusters().see(job)))
        .orElseGet(() -> call.refused(CceError.NOT_FOUND, "The project has no job " + id));
  }
}
