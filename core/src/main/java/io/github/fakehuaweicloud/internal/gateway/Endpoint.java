package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.internal.faults.FaultPlan;
import java.util.function.Function;

/**
 * One operation of one project.
 *
 * @param answer called only if the request is the project's and keeps the contract
 */
public record Endpoint(
    Page page, FaultPlan faults, ErrorWording errors, Function<Call, Answer> answer) {}
