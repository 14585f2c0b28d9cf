/**
 * A test's own answers to what the fake does not know: {@link
 * io.github.fakehuaweicloud.stubs.Stubs}.
 */
package io.github.fakehuaweicloud.stubs;
