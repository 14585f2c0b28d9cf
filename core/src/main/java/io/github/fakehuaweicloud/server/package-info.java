/**
 * The HTTP server: WireMock's engine in front of the gateway. The only package that knows WireMock.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.server.HttpServer}. Only WireMock signatures
 * that name no third-party type are used, so that the thin WireMock may stand in for the shaded
 * one. Not meant for users of the library.
 */
package io.github.fakehuaweicloud.server;
