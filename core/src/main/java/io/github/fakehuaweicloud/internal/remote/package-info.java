/**
 * A project of a fake that runs elsewhere, by its control API. What is asked is asked there each
 * time; what never changes is kept.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.internal.remote.RemoteServer}. The bodies
 * are the records of {@code wire}. Nothing here is loaded unless a test asks for a fake elsewhere:
 * the JDK's HTTP client takes a while to load.
 */
@NullMarked
package io.github.fakehuaweicloud.internal.remote;

import org.jspecify.annotations.NullMarked;
