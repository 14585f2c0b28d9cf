package io.github.fakehuaweicloud.fuzz;

import java.util.List;

/** Something that takes hostile bytes, and what must hold whatever they are. */
public interface FuzzTarget {

  /** Throws if anything does not hold. May be called by one thread only. */
  void accept(byte[] input);

  /** Inputs to start from: good ones. */
  List<byte[]> seeds();

  /** What inputs are made of, such as the names of parameters. */
  default List<String> words() {
    return List.of();
  }
}
