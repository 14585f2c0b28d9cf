/**
 * Open projects: what a test, the control API and a remote client hold of one, and the registry of
 * those that are open on a server.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.internal.project.OpenProject}.
 */
@NullMarked
package io.github.fakehuaweicloud.internal.project;

import org.jspecify.annotations.NullMarked;
