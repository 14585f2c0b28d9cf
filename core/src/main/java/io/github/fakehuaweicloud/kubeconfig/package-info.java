/**
 * The kubeconfig document (Kubernetes' {@code v1.Config}): built by the fake of CCE, read by the
 * fake of HSS, and asserted on by tests.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.kubeconfig.Kubeconfig}. Everything prints
 * without its key material.
 */
@NullMarked
package io.github.fakehuaweicloud.kubeconfig;

import org.jspecify.annotations.NullMarked;
