/**
 * The vendor's pages as data, and the check of a request against its page.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.internal.contract.Page}, then at {@link
 * io.github.fakehuaweicloud.internal.contract.ContractCheck}.
 */
package io.github.fakehuaweicloud.internal.contract;
