/**
 * Credentials, signatures and routing: everything before the endpoint.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.internal.gateway.Gateway}.
 */
package io.github.fakehuaweicloud.internal.gateway;
