/**
 * Cloud Container Engine: the clusters a test adds, and "obtain a cluster certificate".
 *
 * <p>Users start at {@link io.github.fakehuaweicloud.cce.Cce}; a request's way starts at {@link
 * io.github.fakehuaweicloud.internal.cce.CceService}. Knows neither HSS nor the HTTP server.
 */
@NullMarked
package io.github.fakehuaweicloud.cce;

import org.jspecify.annotations.NullMarked;
