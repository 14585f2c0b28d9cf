package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.internal.contract.SentParameters;

/**
 * How a cluster came into the project.
 *
 * @param byRequest false if a test added it
 * @param sent the parameters of the request, or those that it would have had
 */
record Registration(String id, String requestId, boolean byRequest, SentParameters sent) {}
