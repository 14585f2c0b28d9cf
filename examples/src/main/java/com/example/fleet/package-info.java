/** An application that knows its region only, and leaves everything else to the official SDK. */
package com.example.fleet;
