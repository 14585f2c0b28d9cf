/** Every error of the fake, as the official SDK throws it. */
package com.example.errors;
