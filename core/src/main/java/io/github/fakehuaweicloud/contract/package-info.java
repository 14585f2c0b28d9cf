/**
 * The pages as data: every table, every row, written once and read by everyone else.
 *
 * <p>Start reading at {@link io.github.fakehuaweicloud.contract.CcePage} and {@link
 * io.github.fakehuaweicloud.contract.HssPage}, which are meant to be held next to the pages. {@link
 * io.github.fakehuaweicloud.contract.RequestCheck} checks a request against them; each {@link
 * io.github.fakehuaweicloud.contract.Violation} names the row it breaks.
 */
package io.github.fakehuaweicloud.contract;
