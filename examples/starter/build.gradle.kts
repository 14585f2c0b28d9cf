// The same project for Gradle. Not tested in the build of Fake Huawei Cloud, which has no Gradle.
plugins { java }

repositories {
  // Where `mvn install` has put Fake Huawei Cloud.
  mavenLocal()
  mavenCentral()
}

java { toolchain { languageVersion.set(JavaLanguageVersion.of(17)) } }

dependencies {
  implementation("com.huaweicloud.sdk:huaweicloud-sdk-cce:3.1.130")

  testImplementation("io.github.fakehuaweicloud:fake-huaweicloud-junit5:0.1.0-SNAPSHOT")
  testImplementation("org.junit.jupiter:junit-jupiter:5.14.4")
  testImplementation("org.assertj:assertj-core:3.27.7")
  // For the SDK, which logs by SLF4J 1.7 and complains of a missing logger. Remove it if the application has one.
  testRuntimeOnly("org.slf4j:slf4j-nop:1.7.36")
  testRuntimeOnly("org.junit.platform:junit-platform-launcher:1.14.4")
}

tasks.test { useJUnitPlatform() }
