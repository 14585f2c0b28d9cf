/** What the documents show is compiled, run and compared here. Not an example. */
package com.example.documents;
