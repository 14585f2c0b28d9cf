/** What the gateway hands a call to: one operation of one project. */
package io.github.fakehuaweicloud.internal.endpoint;
