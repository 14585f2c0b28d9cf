/** The stubs of one project, and what they answer. */
package io.github.fakehuaweicloud.internal.stubs;
