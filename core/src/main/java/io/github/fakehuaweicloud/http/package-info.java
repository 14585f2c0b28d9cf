/**
 * The request and the response that every room of the house passes on, free of any HTTP engine.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.http.HttpRequest}. Everything here is
 * immutable, and prints with its secrets masked.
 */
package io.github.fakehuaweicloud.http;
