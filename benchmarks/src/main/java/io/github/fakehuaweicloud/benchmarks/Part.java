package io.github.fakehuaweicloud.benchmarks;

import io.github.fakehuaweicloud.benchmarks.report.Result;
import java.util.List;

/** What measures some rows of the table. */
public interface Part {

  /** A result for each of its rows. */
  List<Result> measure(Bench bench) throws Exception;
}
