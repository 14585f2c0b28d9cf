/** The recorded requests and answers. */
package io.github.fakehuaweicloud.internal.journal;
