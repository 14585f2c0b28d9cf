/**
 * Calls that fail on purpose: throttled, refused, delayed, cut off.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.faults.Faults}.
 */
@NullMarked
package io.github.fakehuaweicloud.faults;

import org.jspecify.annotations.NullMarked;
