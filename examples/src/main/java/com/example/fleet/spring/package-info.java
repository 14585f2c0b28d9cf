/** The fleet in Spring Boot. */
package com.example.fleet.spring;
