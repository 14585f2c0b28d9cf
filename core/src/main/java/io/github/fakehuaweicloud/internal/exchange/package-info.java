/** A call and its answer, as passed between the gateway and the endpoints. */
package io.github.fakehuaweicloud.internal.exchange;
