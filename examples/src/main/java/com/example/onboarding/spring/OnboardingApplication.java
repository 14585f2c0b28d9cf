package com.example.onboarding.spring;

import com.example.onboarding.Onboarding;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The onboarding as a Spring Boot application, configured once by its properties. */
@SpringBootApplication
public class OnboardingApplication {

  /**
   * Starts the application.
   *
   * @param args Spring Boot's
   */
  public static void main(String[] args) {
    SpringApplication.run(OnboardingApplication.class, args);
  }

  @Bean
  Onboarding onboarding(
      @Value("${onboarding.endpoint}") String endpoint,
      @Value("${onboarding.project-id}") String projectId,
      @Value("${onboarding.access-key}") String accessKey,
      @Value("${onboarding.secret-key}") String secretKey) {
    return new Onboarding(
        endpoint,
        new BasicCredentials().withProjectId(projectId).withAk(accessKey).withSk(secretKey));
  }
}
