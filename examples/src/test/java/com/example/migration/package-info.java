/** The same test before and after: with mappings of WireMock, with a mocked SDK, with the fake. */
package com.example.migration;
