/** One call and its answer, from the gateway to the endpoints and back. */
package io.github.fakehuaweicloud.internal.exchange;
