/**
 * The kubeconfig (Kubernetes' {@code v1.Config}) that CCE issues and HSS receives.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.kubeconfig.Kubeconfig}. No {@code toString} here
 * prints a private key.
 */
@NullMarked
package io.github.fakehuaweicloud.kubeconfig;

import org.jspecify.annotations.NullMarked;
