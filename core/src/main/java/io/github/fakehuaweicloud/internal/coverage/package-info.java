/** What of the contract was exercised: observed at each request, kept, merged and reported. */
package io.github.fakehuaweicloud.internal.coverage;
