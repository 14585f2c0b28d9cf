/** What the server says of itself, under a prefix that no path of the cloud begins with. */
package io.github.fakehuaweicloud.internal.control;
