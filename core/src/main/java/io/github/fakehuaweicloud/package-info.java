/**
 * Fake Huawei Cloud: what a user holds.
 *
 * <p>Start at {@link io.github.fakehuaweicloud.FakeHuaweiCloud}: one project on a running fake. A
 * {@link io.github.fakehuaweicloud.FakeHuaweiCloudServer} is the server under it, for those who
 * want many projects on one server. From there: {@link io.github.fakehuaweicloud.cce.Cce} and
 * {@link io.github.fakehuaweicloud.hss.Hss}, the two services; {@link
 * io.github.fakehuaweicloud.kubeconfig.Kubeconfig}, the document that travels between them; {@link
 * io.github.fakehuaweicloud.requests.RecordedRequest}, what was asked.
 */
@NullMarked
package io.github.fakehuaweicloud;

import org.jspecify.annotations.NullMarked;
