/** Tries kubeconfigs against the servers that they name. It knows nothing of HSS's clusters. */
package io.github.fakehuaweicloud.internal.hss.connection;
