/**
 * A search for inputs that break what holds for all of them. Each {@link
 * io.github.fakehuaweicloud.fuzz.FuzzTarget} says what holds; the inputs come from the checked-in
 * finds, from a short random search in every build, and from Jazzer, which looks for those that
 * reach new code.
 */
package io.github.fakehuaweicloud.fuzz;
