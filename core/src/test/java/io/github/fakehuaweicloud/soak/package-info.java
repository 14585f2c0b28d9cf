/** Everything at once, for as long as you like, and a look at what is left behind. */
package io.github.fakehuaweicloud.soak;
