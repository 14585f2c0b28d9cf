package com.example.elsewhere;

import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;

@FakeHuaweiCloudTest
class EmbeddedOnboardingTest extends OnboardingCases {}
