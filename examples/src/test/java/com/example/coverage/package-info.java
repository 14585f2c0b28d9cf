/** How much of the contract these examples exercise. */
package com.example.coverage;
