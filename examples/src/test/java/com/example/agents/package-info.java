/** The example that docs/writing-tests-with-ai-agents.md shows, in full. */
package com.example.agents;
