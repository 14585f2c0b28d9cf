package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.internal.faults.FaultPlan;
import java.util.function.Function;

/**
 * One operation of one project, as the gateway sees it.
 *
 * @param page the operation, in the project's edition
 * @param faults how its calls shall go wrong
 * @param errors by which errors its service refuses
 * @param answer answers a call of this project that keeps the contract
 */
public record Endpoint(
    Page page, FaultPlan faults, ErrorWording errors, Function<Call, Answer> answer) {}
