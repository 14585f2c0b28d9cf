/**
 * What the tests share: a socket that sends exactly what it is given, a server for all of them, and
 * a signer that was written from the signing guide.
 */
package io.github.fakehuaweicloud.testkit;
