/** What the gateway does of a fault, and which fault a call takes. */
package io.github.fakehuaweicloud.internal.faults;
