/**
 * Host Security Service: its multi-cloud clusters.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.hss.Hss}.
 */
@NullMarked
package io.github.fakehuaweicloud.hss;

import org.jspecify.annotations.NullMarked;
