/** Quoting, percent-encoding, masking of secrets, times and random text. */
package io.github.fakehuaweicloud.internal.text;
