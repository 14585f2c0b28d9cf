/**
 * CCE's operations: a page and an endpoint each, listed in {@link
 * io.github.fakehuaweicloud.internal.cce.CceService}; and the clusters that they share.
 */
package io.github.fakehuaweicloud.internal.cce;
