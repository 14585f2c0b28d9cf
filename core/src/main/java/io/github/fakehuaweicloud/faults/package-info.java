/**
 * How calls go wrong on purpose: throttled, refused, late, cut off.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.faults.Faults}.
 */
@NullMarked
package io.github.fakehuaweicloud.faults;

import org.jspecify.annotations.NullMarked;
