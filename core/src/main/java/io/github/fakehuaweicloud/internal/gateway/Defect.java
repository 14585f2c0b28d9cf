package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** The answer when the fake itself fails. It says where, and quotes no secret. */
final class Defect {

  private Defect() {}

  static Answer answer(Throwable defect, Call call) {
    return call.refused(GatewayError.INTERNAL, "Internal server error: " + explain(defect) + ".")
        .because(defect);
  }

  private static String explain(Throwable defect) {
    String place =
        defect.getStackTrace().length == 0 ? "an unknown place" : "" + defect.getStackTrace()[0];
    return "a defect of the fake, please report it, or of a condition given to Faults.when ("
        // The message of a linkage error is a class name. Other messages may quote the request.
        + (defect instanceof LinkageError ? defect : defect.getClass().getName())
        + " at "
        + place
        + ")";
  }
}
