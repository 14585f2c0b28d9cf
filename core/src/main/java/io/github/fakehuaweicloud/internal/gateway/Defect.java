package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** The answer when the fake itself fails, or a stub. It says where, and quotes no secret. */
final class Defect {

  private Defect() {}

  static Answer answer(Throwable defect, Call call) {
    return answer(
        defect,
        call,
        "a defect of the fake, please report it, or of a condition given to Faults.when");
  }

  static Answer ofStub(Throwable defect, Call call) {
    return answer(defect, call, "a stub of the test threw");
  }

  private static Answer answer(Throwable defect, Call call, String whose) {
    return call.refused(
            GatewayError.INTERNAL, "Internal server error: " + whose + place(defect) + ".")
        .because(defect);
  }

  private static String place(Throwable defect) {
    String place =
        defect.getStackTrace().length == 0 ? "an unknown place" : "" + defect.getStackTrace()[0];
    return " ("
        // The message of a linkage error is a class name. Other messages may quote the request.
        + (defect instanceof LinkageError ? defect : defect.getClass().getName())
        + " at "
        + place
        + ")";
  }
}
