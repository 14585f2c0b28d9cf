/**
 * From a request to the endpoint of its project: callers, signatures, routing.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.internal.gateway.Gateway}.
 */
package io.github.fakehuaweicloud.internal.gateway;
