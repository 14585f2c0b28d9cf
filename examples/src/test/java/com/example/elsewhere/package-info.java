/** One class of tests that runs with an embedded fake and with one that runs elsewhere. */
package com.example.elsewhere;
