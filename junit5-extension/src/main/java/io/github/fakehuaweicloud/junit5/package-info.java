/**
 * The JUnit extension: starts the fake and injects it into tests.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest}; for options, register a
 * {@link io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension} built by its builder.
 */
@NullMarked
package io.github.fakehuaweicloud.junit5;

import org.jspecify.annotations.NullMarked;
