package com.example.errors;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.iam.IamError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The errors of one service or of the gateway, and a call of the SDK that meets them.
 *
 * @param name its place in the document
 * @param errors its constants and what is known of each, in their order
 * @param faults where an error is ordered
 * @param call what meets it
 */
record Family(
    String name,
    List<Known> errors,
    Function<FakeHuaweiCloud, Faults> faults,
    Consumer<SdkCalls> call) {

  /** An error and what is known of it. */
  record Known(ErrorCode error, Cause cause) {}

  static List<Family> all() {
    return List.of(
        new Family(
            "gateway",
            known(GatewayError.values(), Cause::of),
            cloud -> cloud.cce().faults(),
            SdkCalls::cce),
        new Family(
            "cce",
            known(CceError.values(), Cause::of),
            cloud -> cloud.cce().faults(),
            SdkCalls::cce),
        new Family(
            "hss",
            known(HssError.values(), Cause::of),
            cloud -> cloud.hss().faults(),
            SdkCalls::hss),
        new Family(
            "iam",
            known(IamError.values(), Cause::of),
            cloud -> cloud.iam().faults(),
            SdkCalls::iam));
  }

  private static <E extends ErrorCode> List<Known> known(E[] errors, Function<E, Cause> cause) {
    List<Known> known = new ArrayList<>();
    for (E error : errors) {
      known.add(new Known(error, cause.apply(error)));
    }
    return known;
  }

  /** Orders the error, calls, and says what came. */
  Thrown thrown(FakeHuaweiCloud cloud, ErrorCode error) {
    faults.apply(cloud).next(Fault.error(error));
    return Thrown.by(cloud, () -> call.accept(new SdkCalls(cloud)));
  }
}
