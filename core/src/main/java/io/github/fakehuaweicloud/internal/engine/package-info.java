/**
 * The HTTP engine behind an interface, and what it refuses by itself. Each package below is the
 * adapter of one engine, and the only one that knows it.
 */
package io.github.fakehuaweicloud.internal.engine;
