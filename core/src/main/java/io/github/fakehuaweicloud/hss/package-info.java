/**
 * Host Security Service: "create a multi-cloud cluster", and what was registered by it.
 *
 * <p>Users start at {@link io.github.fakehuaweicloud.hss.Hss}; a request's way starts at {@link
 * io.github.fakehuaweicloud.internal.hss.HssService}. Knows neither CCE nor the HTTP server.
 */
@NullMarked
package io.github.fakehuaweicloud.hss;

import org.jspecify.annotations.NullMarked;
