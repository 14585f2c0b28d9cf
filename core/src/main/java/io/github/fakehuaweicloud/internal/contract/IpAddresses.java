package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * IPv4 and IPv6 addresses separated by semicolons: {@code 8.8.8.8;2001:db8::1}. We chose to refuse
 * host names, blanks and empty entries.
 */
public record IpAddresses() implements ValueType {

  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final String IPV4 = "(" + OCTET + "\\.){3}" + OCTET;

  /** All forms of IPv6; "::" replaces at least one group. */
  private static final String IPV6 =
      Stream.of(
              "(h:){7}h",
              "(h:){1,7}:",
              "(h:){1,6}:h",
              "(h:){1,5}(:h){1,2}",
              "(h:){1,4}(:h){1,3}",
              "(h:){1,3}(:h){1,4}",
              "(h:){1,2}(:h){1,5}",
              "h:(:h){1,6}",
              ":((:h){1,7}|:)",
              "::([Ff]{4}(:0{1,4})?:)?d",
              "(h:){1,4}:d")
          .map(form -> form.replace("h", "[0-9A-Fa-f]{1,4}").replace("d", IPV4))
          .collect(Collectors.joining("|", "(", ")"));

  private static final String ADDRESS = "(" + IPV4 + "|" + IPV6 + ")";

  /** Matches exactly the accepted texts. */
  public static final String PATTERN = "^" + ADDRESS + "(;" + ADDRESS + ")*$";

  private static final Pattern ONE = Pattern.compile(ADDRESS);

  public static boolean isAddress(String text) {
    return ONE.matcher(text).matches();
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
        && Stream.of(value.textValue().split(";", -1)).allMatch(IpAddresses::isAddress);
  }
}
