/**
 * The JUnit 5 extension that starts the fake and injects it into tests.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest}. For options, register a
 * {@link io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension}.
 */
@NullMarked
package io.github.fakehuaweicloud.junit5;

import org.jspecify.annotations.NullMarked;
