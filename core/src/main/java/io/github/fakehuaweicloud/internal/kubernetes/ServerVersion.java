package io.github.fakehuaweicloud.internal.kubernetes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an API server says that it is.
 *
 * @param git of the cluster, for example v1.29 or v1.28.5-r0
 */
public record ServerVersion(String git) {

  private static final Pattern FORM = Pattern.compile("v(\\d+)\\.(\\d+)(\\.\\d+)?.*");

  String json() {
    Matcher parts = FORM.matcher(git);
    if (!parts.matches()) {
      throw new IllegalStateException("Expected a version such as v1.29, got " + git);
    }
    boolean whole = parts.group(3) != null;
    String major = parts.group(1);
    String minor = parts.group(2);
    return JsonNodeFactory.instance
        .objectNode()
        .put("major", major)
        .put("minor", minor)
        .put("gitVersion", whole ? git : "v" + major + "." + minor + ".0")
        .put("gitCommit", "0000000000000000000000000000000000000000")
        .put("gitTreeState", "clean")
        .put("buildDate", "1970-01-01T00:00:00Z")
        .put("goVersion", "go1.21")
        .put("compiler", "gc")
        .put("platform", "linux/amd64")
        .toString();
  }
}
