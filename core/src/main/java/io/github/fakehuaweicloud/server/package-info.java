/**
 * The HTTP server: WireMock's engine in front of the gateway. The only package that knows WireMock.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.server.HttpServer}. Three classes name types
 * of the shaded WireMock's own libraries: {@code ShieldedJettyServer}, {@code RequestShield} and
 * {@code JsonErrorHandler}. With another WireMock 3 on the class path they do not link, and the
 * server does without them. Not meant for users of the library.
 */
package io.github.fakehuaweicloud.server;
