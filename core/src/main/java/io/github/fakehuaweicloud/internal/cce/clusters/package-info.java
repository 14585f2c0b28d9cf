/**
 * What CCE keeps of one project: its clusters with their keys, certificates and jobs, and the
 * public addresses that EIP ids stand for. Start at {@link
 * io.github.fakehuaweicloud.internal.cce.clusters.Clusters}.
 */
package io.github.fakehuaweicloud.internal.cce.clusters;
