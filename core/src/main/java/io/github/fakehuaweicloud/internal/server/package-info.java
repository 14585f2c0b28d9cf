/** Running servers: an engine with the chain behind it, and those that a JVM shares. */
package io.github.fakehuaweicloud.internal.server;
