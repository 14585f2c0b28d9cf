package io.github.fakehuaweicloud.kubeconfig;

import io.github.fakehuaweicloud.internal.kubeconfig.KubeconfigSyntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Turns maps and lists into a {@link Kubeconfig}; its errors name the field. */
final class KubeconfigReader {

  private KubeconfigReader() {}

  static Kubeconfig read(Map<?, ?> document) {
    String kind = text(document, "kind", "").orElse("Config");
    if (!kind.equals("Config")) {
      throw new KubeconfigFormatException("kind: expected Config, got another kind");
    }
    return new Kubeconfig(
        entries(document, "clusters", KubeconfigReader::cluster),
        entries(document, "users", KubeconfigReader::user),
        entries(document, "contexts", KubeconfigReader::context),
        text(document, "current-context", "").orElse(""));
  }

  private static KubeconfigCluster cluster(String at, Map<?, ?> entry) {
    Map<?, ?> cluster = mapping(entry.get("cluster"), at + ".cluster");
    return new KubeconfigCluster(
        name(entry, at),
        text(cluster, "server", at + ".cluster.").orElse(""),
        text(cluster, "certificate-authority-data", at + ".cluster."),
        flag(cluster, "insecure-skip-tls-verify", at + ".cluster."));
  }

  private static KubeconfigUser user(String at, Map<?, ?> entry) {
    Map<?, ?> user = mapping(entry.get("user"), at + ".user");
    return new KubeconfigUser(
        name(entry, at),
        text(user, "client-certificate-data", at + ".user."),
        text(user, "client-key-data", at + ".user."));
  }

  private static KubeconfigContext context(String at, Map<?, ?> entry) {
    Map<?, ?> context = mapping(entry.get("context"), at + ".context");
    return new KubeconfigContext(
        name(entry, at),
        text(context, "cluster", at + ".context.").orElse(""),
        text(context, "user", at + ".context.").orElse(""));
  }

  private static <T> List<T> entries(
      Map<?, ?> document, String field, BiFunction<String, Map<?, ?>, T> read) {
    Object value = document.get(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw wrong(field, "a list", value);
    }
    return IntStream.range(0, list.size())
        .mapToObj(i -> entry(field + "[" + i + "]", list.get(i), read))
        .toList();
  }

  private static <T> T entry(String at, Object entry, BiFunction<String, Map<?, ?>, T> read) {
    return read.apply(at, mapping(entry, at));
  }

  private static String name(Map<?, ?> entry, String at) {
    return text(entry, "name", at + ".").orElseThrow(() -> wrong(at + ".name", "a text", null));
  }

  private static Map<?, ?> mapping(Object value, String at) {
    if (value instanceof Map<?, ?> mapping) {
      return mapping;
    }
    throw wrong(at, "a mapping", value);
  }

  private static Optional<String> text(Map<?, ?> parent, String field, String at) {
    Object value = parent.get(field);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      if (hasHalfACharacter(text)) {
        // JSON can name half a character, but nobody can send it on.
        throw new KubeconfigFormatException(
            at + field + ": expected a text of whole characters, got half a surrogate pair");
      }
      return Optional.of(text);
    }
    throw wrong(at + field, "a text", value);
  }

  private static boolean hasHalfACharacter(String text) {
    int i = 0;
    while (i < text.length() && !Character.isSurrogate(text.charAt(i))) {
      i++;
    }
    // Nearly all texts end here, and most are long.
    return i < text.length()
        && text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE);
  }

  private static boolean flag(Map<?, ?> parent, String field, String at) {
    Object value = parent.get(field);
    if (value == null) {
      return false;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong(at + field, "a boolean", value);
  }

  private static KubeconfigFormatException wrong(String at, String expected, Object got) {
    return new KubeconfigFormatException(
        at + ": expected " + expected + ", got " + KubeconfigSyntax.describe(got));
  }
}
