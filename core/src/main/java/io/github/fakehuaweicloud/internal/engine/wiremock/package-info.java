/**
 * The adapter of WireMock 3, which is inside the jar.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.internal.engine.wiremock.WireMockEngine}.
 */
package io.github.fakehuaweicloud.internal.engine.wiremock;
