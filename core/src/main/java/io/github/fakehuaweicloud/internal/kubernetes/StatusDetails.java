package io.github.fakehuaweicloud.internal.kubernetes;

import java.util.List;

/** What a Status is about. The group of the core API is empty; empty fields are left out. */
public record StatusDetails(
    String name, String group, String kind, String uid, List<Cause> causes) {

  public StatusDetails {
    causes = List.copyOf(causes);
  }

  public static StatusDetails of(String group, String kind, String name) {
    return new StatusDetails(name, group, kind, "", List.of());
  }

  public StatusDetails uid(String value) {
    return new StatusDetails(name, group, kind, value, causes);
  }

  public StatusDetails cause(String reason, String message, String field) {
    return new StatusDetails(name, group, kind, uid, List.of(new Cause(reason, message, field)));
  }

  /** One field that is wrong. */
  public record Cause(String reason, String message, String field) {}
}
