/**
 * The onboarding as a Spring Boot application.
 *
 * <p>Start reading at {@link com.example.onboarding.spring.OnboardingApplication}.
 */
package com.example.onboarding.spring;
