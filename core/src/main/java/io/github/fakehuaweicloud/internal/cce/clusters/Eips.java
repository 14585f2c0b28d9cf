package io.github.fakehuaweicloud.internal.cce.clusters;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which address an EIP id stands for: the one that a test has said, or else one of the three blocks
 * that are reserved for documentation (RFC 5737). Thread-safe.
 */
public final class Eips {

  /** So many that only a client in a loop gets there. */
  private static final int MOST = 100_000;

  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Iterator<String> unused =
      Stream.of("203.0.113.", "198.51.100.", "192.0.2.")
          .flatMap(block -> IntStream.rangeClosed(1, 254).mapToObj(last -> block + last))
          .filter(address -> !address.equals(ClusterDescription.DEFAULT_PRIVATE_IP))
          .iterator();

  public synchronized void add(String id, String address) {
    ClusterDescription.checkEipId(id);
    ClusterDescription.checkPublicIp(address);
    if (addresses.size() >= MOST) {
      throw new IllegalStateException("Expected at most " + MOST + " EIPs, got one more");
    }
    String before = addresses.getOrDefault(id, address);
    if (!before.equals(address)) {
      throw new IllegalStateException("The EIP " + id + " already has the address " + before);
    }
    String other = ids.getOrDefault(address, id);
    if (!other.equals(id)) {
      throw new IllegalStateException(
          "The address " + address + " is already that of EIP " + other);
    }
    put(id, address);
  }

  synchronized Eip with(String address) {
    String id = ids.get(address);
    if (id == null) {
      id = UUID.randomUUID().toString();
      put(id, address);
    }
    return new Eip(id, address);
  }

  /** Empty if no address is left to be made up. */
  public synchronized Optional<Eip> find(String id) {
    String address = addresses.get(id);
    if (address == null) {
      address = nextUnused();
      if (address != null) {
        put(id, address);
      }
    }
    return Optional.ofNullable(address).map(known -> new Eip(id, known));
  }

  private String nextUnused() {
    while (unused.hasNext()) {
      String address = unused.next();
      if (!ids.containsKey(address)) {
        return address;
      }
    }
    return null;
  }

  private void put(String id, String address) {
    addresses.put(id, address);
    ids.put(address, id);
  }
}
