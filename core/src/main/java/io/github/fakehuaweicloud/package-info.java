/**
 * Fake Huawei Cloud: start here.
 *
 * <p>{@link io.github.fakehuaweicloud.FakeHuaweiCloud} is one project on a running fake, and all
 * that most tests need. {@link io.github.fakehuaweicloud.FakeHuaweiCloudServer} is the server below
 * it, for several projects on one server. From a project you reach its services, {@link
 * io.github.fakehuaweicloud.cce.Cce}, {@link io.github.fakehuaweicloud.hss.Hss} and {@link
 * io.github.fakehuaweicloud.iam.Iam}, and everything it was sent, as {@link
 * io.github.fakehuaweicloud.requests.RecordedRequest}s. A {@link
 * io.github.fakehuaweicloud.kubeconfig.Kubeconfig} is what CCE issues and HSS receives.
 */
@NullMarked
package io.github.fakehuaweicloud;

import org.jspecify.annotations.NullMarked;
