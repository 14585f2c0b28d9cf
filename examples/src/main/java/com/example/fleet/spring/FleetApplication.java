package com.example.fleet.spring;

import com.example.fleet.Fleet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The fleet as a Spring Boot application. Its only setting is the region. */
@SpringBootApplication
public class FleetApplication {

  /**
   * Starts the application.
   *
   * @param args Spring Boot's
   */
  public static void main(String[] args) {
    SpringApplication.run(FleetApplication.class, args);
  }

  @Bean
  Fleet fleet(@Value("${fleet.region}") String region) {
    return Fleet.in(region);
  }
}
