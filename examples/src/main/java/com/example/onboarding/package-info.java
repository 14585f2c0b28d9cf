/**
 * The application under test: gets a kubeconfig from CCE and hands it to HSS. Nothing in it knows
 * that a fake exists.
 */
package com.example.onboarding;
