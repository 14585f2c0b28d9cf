/**
 * Cloud Container Engine: the clusters that a test adds or that the code under test creates, and
 * the certificates that are issued for them.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.cce.Cce}.
 */
@NullMarked
package io.github.fakehuaweicloud.cce;

import org.jspecify.annotations.NullMarked;
