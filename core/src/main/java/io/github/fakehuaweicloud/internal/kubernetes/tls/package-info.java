/** The JDK's HTTPS server, and what it needs to ask for client certificates. */
package io.github.fakehuaweicloud.internal.kubernetes.tls;
