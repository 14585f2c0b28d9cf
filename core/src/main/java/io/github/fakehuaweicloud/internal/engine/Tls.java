package io.github.fakehuaweicloud.internal.engine;

import javax.net.ssl.SSLContext;

/**
 * A second port, for TLS.
 *
 * @param port 0 for any free one
 * @param context what the server proves itself with
 */
public record Tls(int port, SSLContext context) {}
