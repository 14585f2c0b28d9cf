/** HSS's pages as declarations. Their endpoints are in the package above. */
package io.github.fakehuaweicloud.internal.hss.pages;
