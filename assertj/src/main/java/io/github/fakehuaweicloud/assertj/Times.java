package io.github.fakehuaweicloud.assertj;

/** How often something happened, in words. */
final class Times {

  private Times() {}

  static String print(int number) {
    return number == 0 ? "never" : number == 1 ? "once" : number + " times";
  }
}
