package com.example;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OtherProfileTest.Profile.class)
class OtherProfileTest extends OnboardingOfEveryProfile {

  public static class Profile implements QuarkusTestProfile {}
}
