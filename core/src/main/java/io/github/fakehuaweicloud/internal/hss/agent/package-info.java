/**
 * The agent that HSS runs in a multi-cloud cluster: what it may do, how it is installed, and what
 * it connects to.
 */
package io.github.fakehuaweicloud.internal.hss.agent;
