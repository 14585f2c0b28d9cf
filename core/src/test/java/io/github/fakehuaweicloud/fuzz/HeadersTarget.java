package io.github.fakehuaweicloud.fuzz;

import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Headers are found whatever the case of their names, and print no secret. */
final class HeadersTarget implements FuzzTarget {

  @Override
  public void accept(byte[] input) {
    Headers headers =
        Message.headers(List.of(new String(input, StandardCharsets.ISO_8859_1).split("\n", -1)));
    Headers again = Headers.empty();
    for (Header header : headers.asList()) {
      again = again.with(header.name(), header.value());
      checkFound(headers, header, header.name());
      checkFound(headers, header, asciiUpper(header.name()));
    }
    Must.equal(again, headers, "the headers put together again");
    if (headers.asList().stream().noneMatch(HeadersTarget::showsHidden)) {
      Must.conceal(headers.toString(), FuzzedCloud.HIDDEN);
    }
  }

  private static void checkFound(Headers headers, Header header, String name) {
    Must.hold(headers.all(name).contains(header.value()), "Expected to find " + name);
    Must.equal(headers.first(name).orElseThrow(), headers.all(name).get(0), "the first " + name);
  }

  private static boolean showsHidden(Header header) {
    return header.name().contains(FuzzedCloud.HIDDEN)
        || (!Secrets.isSecretHeader(header.name()) && header.value().contains(FuzzedCloud.HIDDEN));
  }

  private static String asciiUpper(String text) {
    return text.chars().allMatch(c -> c < 0x80) ? text.toUpperCase(Locale.ROOT) : text;
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        ("Host: a\nX-Auth-Token: "
                + FuzzedCloud.HIDDEN
                + "\nx-auth-token: b\nContent-Type: application/json;charset=utf8")
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public List<String> words() {
    return List.of("Authorization: ", "X-Sdk-Date: ", "Cookie: ", FuzzedCloud.HIDDEN);
  }
}
