package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.http.HttpResponse;
import java.util.List;

/** How a service words what the gateway refuses on its behalf. The same for all its operations. */
public interface ErrorWording {

  /**
   * Refuses a request that breaks rows of its page.
   *
   * @param violations at least one
   * @return the answer
   */
  HttpResponse broken(List<Violation> violations);

  /**
   * Refuses a caller who belongs to another project than the one in the path.
   *
   * @param sentence says so
   * @return the answer
   */
  HttpResponse stranger(String sentence);
}
