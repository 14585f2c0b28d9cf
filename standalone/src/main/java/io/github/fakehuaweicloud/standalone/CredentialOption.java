package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.iam.Credentials;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The value of {@code --credential}.
 *
 * @param accessKey the access key
 * @param secretKey the secret key
 */
record CredentialOption(String accessKey, String secretKey) {

  @Override
  public String toString() {
    return new Credentials(accessKey, secretKey).toString();
  }

  /** Reads {@code AK:SK}; its errors never quote the value. */
  static final class Converter implements ITypeConverter<CredentialOption> {

    @Override
    public CredentialOption convert(String value) {
      int colon = value.indexOf(':');
      if (colon <= 0 || colon == value.length() - 1) {
        throw new TypeConversionException(
            "expected an access key and a secret key with a colon between them");
      }
      return new CredentialOption(value.substring(0, colon), value.substring(colon + 1));
    }
  }
}
