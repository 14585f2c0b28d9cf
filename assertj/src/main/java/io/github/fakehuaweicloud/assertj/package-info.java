/**
 * AssertJ assertions on what the fake recorded, issued and registered.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions}. Every failure
 * says what was expected and what came, and lists the recorded requests without secrets. "Fails"
 * means an {@link AssertionError}; soft assertions collect it.
 */
@NullMarked
package io.github.fakehuaweicloud.assertj;

import org.jspecify.annotations.NullMarked;
