/**
 * AssertJ assertions on what the fake recorded, issued and registered.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions}. Every failure
 * says what was expected, what came, and lists the recorded requests; none prints a secret. "Fails"
 * means an {@link AssertionError}, which soft assertions collect.
 */
@NullMarked
package io.github.fakehuaweicloud.assertj;

import org.jspecify.annotations.NullMarked;
