package io.github.fakehuaweicloud.standalone;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The value of {@code --user}.
 *
 * @param name the user's name
 * @param password the user's password
 */
record UserOption(String name, String password) {

  @Override
  public String toString() {
    return name;
  }

  /** Reads {@code name:password}; its errors never quote the value. */
  static final class Converter implements ITypeConverter<UserOption> {

    @Override
    public UserOption convert(String value) {
      int colon = value.indexOf(':');
      if (colon <= 0 || colon == value.length() - 1) {
        throw new TypeConversionException(
            "expected a user name and a password with a colon between them");
      }
      return new UserOption(value.substring(0, colon), value.substring(colon + 1));
    }
  }
}
