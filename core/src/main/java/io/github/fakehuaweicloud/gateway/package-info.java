/**
 * The API gateway in front of the services: routes a request to its operation, finds out who sends
 * it (token or signature), hands out request ids, records everything.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.gateway.Gateway}. The gateway knows no
 * service: what it calls is an {@link io.github.fakehuaweicloud.gateway.Endpoint}. Of this package
 * users meet only {@link io.github.fakehuaweicloud.gateway.Credentials} and {@link
 * io.github.fakehuaweicloud.gateway.Identity}.
 */
package io.github.fakehuaweicloud.gateway;
