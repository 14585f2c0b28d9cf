package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.bouncycastle.util.IPAddress;

/**
 * A String of one or more IP addresses, separated by semicolons: {@code 8.8.8.8;2001:db8::1}.
 *
 * <p>IPv4 and IPv6, no host names, no blanks and no empty entries (our choice).
 */
public record IpAddresses() implements ValueType {

  private static final String SEPARATOR = ";";

  /**
   * Whether a text is one address.
   *
   * @param text the text
   * @return true for IPv4 and IPv6
   */
  public static boolean isAddress(String text) {
    return IPAddress.isValid(text);
  }

  @Override
  public String pageName() {
    return "String";
  }

  @Override
  public String expected() {
    return "one or more IP addresses separated by semicolons, such as 8.8.8.8;8.8.4.4";
  }

  @Override
  public boolean accepts(JsonNode value) {
    return value.isTextual()
        && Stream.of(value.textValue().split(SEPARATOR, -1)).allMatch(IpAddresses::isAddress);
  }
}
