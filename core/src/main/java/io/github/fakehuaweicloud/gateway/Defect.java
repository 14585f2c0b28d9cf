package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.HttpResponse;

/** What is answered when the fake itself failed: enough to find out why, and no secret. */
final class Defect {

  private Defect() {}

  static HttpResponse response(Throwable defect, String requestId) {
    return GatewayError.INTERNAL.response(
        "Internal server error: " + explain(defect) + ".", requestId);
  }

  private static String explain(Throwable defect) {
    String place =
        defect.getStackTrace().length == 0 ? "an unknown place" : "" + defect.getStackTrace()[0];
    return defect instanceof LinkageError
        // Its message is a class name. Other messages may quote a request.
        ? "a library on the class path does not fit the fake, align the versions of BouncyCastle,"
            + " Jackson, SnakeYAML and WireMock ("
            + defect
            + ")"
        : "a defect of the fake, please report it, or of a condition given to Faults.when ("
            + defect.getClass().getName()
            + " at "
            + place
            + ")";
  }
}
