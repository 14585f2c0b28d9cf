/**
 * Requests and responses without any HTTP engine, and the chain of handlers. Everything here is
 * immutable and masks secrets when printed.
 */
package io.github.fakehuaweicloud.internal.http;
