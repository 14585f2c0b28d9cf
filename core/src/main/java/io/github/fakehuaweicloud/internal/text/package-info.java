/** Text as others must be able to read it: quoted, percent-encoded, with its secrets masked. */
package io.github.fakehuaweicloud.internal.text;
