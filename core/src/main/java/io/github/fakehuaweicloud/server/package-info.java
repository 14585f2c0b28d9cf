/**
 * The HTTP server: WireMock's engine in front of the gateway. The only package that knows WireMock.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.server.HttpServer}. Four classes name types
 * of WireMock's own libraries: {@code ShieldedJettyServer}, {@code RequestShield}, {@code
 * BodyLimit} and {@code JsonErrorHandler}. Not meant for users of the library.
 */
package io.github.fakehuaweicloud.server;
