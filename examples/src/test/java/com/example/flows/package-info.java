/**
 * What public clients of Huawei Cloud ask, one class a client, and a whole flow. Each looks at what
 * its client looks at, so it shows what that client would do against the fake.
 */
package com.example.flows;
