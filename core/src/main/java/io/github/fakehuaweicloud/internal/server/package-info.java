/** Running servers, and those that a JVM shares. */
package io.github.fakehuaweicloud.internal.server;
