/**
 * The Kubernetes API of a fake cluster: who calls it, what is asked, and handlers of one's own.
 * Start reading at {@link io.github.fakehuaweicloud.kubernetes.ApiServer}.
 */
@NullMarked
package io.github.fakehuaweicloud.kubernetes;

import org.jspecify.annotations.NullMarked;
