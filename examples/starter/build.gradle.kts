// The same project for Gradle. The build of Fake Huawei Cloud has no Gradle and does not try this file; it tries pom.xml.
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
  testRuntimeOnly("org.junit.platform:junit-platform-launcher:1.14.4")
}

tasks.test { useJUnitPlatform() }
