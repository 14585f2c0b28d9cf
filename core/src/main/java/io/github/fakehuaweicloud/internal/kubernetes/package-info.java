/** The API server of a cluster. */
package io.github.fakehuaweicloud.internal.kubernetes;
