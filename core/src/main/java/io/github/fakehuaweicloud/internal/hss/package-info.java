/**
 * HSS's operations: a page and an endpoint each, listed in {@link
 * io.github.fakehuaweicloud.internal.hss.HssService}; and the clusters that they share.
 */
package io.github.fakehuaweicloud.internal.hss;
