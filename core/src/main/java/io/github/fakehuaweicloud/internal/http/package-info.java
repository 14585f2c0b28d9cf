/**
 * The request and the response that every room passes on, free of any HTTP engine, and the chain of
 * handlers that answers. Everything here is immutable, and prints with its secrets masked.
 */
package io.github.fakehuaweicloud.internal.http;
