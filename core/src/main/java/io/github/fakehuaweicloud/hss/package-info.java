/**
 * Host Security Service: the multi-cloud clusters that were registered.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.hss.Hss}.
 */
@NullMarked
package io.github.fakehuaweicloud.hss;

import org.jspecify.annotations.NullMarked;
