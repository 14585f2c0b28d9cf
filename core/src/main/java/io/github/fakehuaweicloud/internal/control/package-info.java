/**
 * The control API under {@code /__fake}: it sees and steers what is open on a server.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.internal.control.ControlPlane}. The bodies
 * are the records of {@code wire}.
 */
@NullMarked
package io.github.fakehuaweicloud.internal.control;

import org.jspecify.annotations.NullMarked;
