package io.github.fakehuaweicloud.internal.journal;

import io.github.fakehuaweicloud.internal.http.Body;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much memory something takes that is kept.
 *
 * @param own in bytes, without the bodies
 * @param bodies the large ones, which others may keep too
 */
public record Footprint(long own, List<Body> bodies) {

  public static final Footprint NONE = of(0);

  /** Smaller ones are not worth a look-up. */
  private static final int SMALLEST_SHARED = 512;

  public static Footprint of(long own) {
    return new Footprint(own, List.of());
  }

  /** With a body, whatever its size. */
  public Footprint with(Body body) {
    return body.size() < SMALLEST_SHARED
        ? new Footprint(own + body.memory(), bodies)
        : new Footprint(own, Stream.concat(bodies.stream(), Stream.of(body)).toList());
  }

  /** As if nobody else kept the bodies. */
  public long alone() {
    return own + bodies.stream().mapToLong(Body::memory).sum();
  }
}
