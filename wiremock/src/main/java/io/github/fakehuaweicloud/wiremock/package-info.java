/**
 * A test's own stubs within its project, in the DSL of WireMock: {@link
 * io.github.fakehuaweicloud.wiremock.WireMockStubs}.
 */
package io.github.fakehuaweicloud.wiremock;
