package io.github.fakehuaweicloud.internal.server;

import io.github.fakehuaweicloud.internal.engine.InetAddresses;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names in the certificates of one server. All of them have those by which it is reached
 * directly and those of the cloud that have no region. A client that asks for another name gets it
 * in its certificate if it is below the cloud's, whatever the region, or if no public DNS has it.
 *
 * @param always names and addresses
 */
record ServerNames(List<String> always) {

  private static final List<String> CLOUDS = List.of("myhuaweicloud.com", "myhuaweicloud.eu");

  /** Kept from public DNS: RFC 6761, RFC 6762, and ICANN's resolution 2024.07.29.06. */
  private static final List<String> PRIVATE = List.of(".localhost", ".test", ".local", ".internal");

  static ServerNames at(String bindAddress) {
    Set<String> names = new LinkedHashSet<>(List.of("localhost", "127.0.0.1", "::1"));
    names.addAll(InetAddresses.isAll(bindAddress) ? ofThisMachine() : List.of(bindAddress));
    CLOUDS.forEach(cloud -> names.add("*." + cloud));
    return new ServerNames(List.copyOf(names));
  }

  private static List<String> ofThisMachine() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .map(InetAddress::getHostAddress)
          .map(ServerNames::withoutZone)
          .toList();
    } catch (SocketException unknown) {
      return List.of();
    }
  }

  private static String withoutZone(String address) {
    int zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }

  List<String> with(List<String> further) {
    return Stream.concat(always.stream(), further.stream()).toList();
  }

  /** What a certificate needs beside, for a client that asks for a name; often nothing. */
  List<String> furtherFor(String asked) {
    String name = asked.toLowerCase(Locale.ROOT);
    if (always.contains(name)) {
      return List.of();
    }
    Optional<String> cloud = CLOUDS.stream().filter(it -> name.endsWith("." + it)).findFirst();
    if (cloud.isPresent()) {
      return ofCloud(name, cloud.get());
    }
    boolean isPrivate = !name.contains(".") || PRIVATE.stream().anyMatch(name::endsWith);
    return isPrivate ? List.of(name) : List.of();
  }

  /** Names of one region share a certificate, and so do the clusters in it. */
  private static List<String> ofCloud(String name, String cloud) {
    String parent = name.substring(name.indexOf('.') + 1);
    if (parent.equals(cloud)) {
      return List.of();
    }
    String below = parent.substring(0, parent.length() - cloud.length() - 1);
    String region = below.substring(below.lastIndexOf('.') + 1) + "." + cloud;
    List<String> ofRegion = List.of("*." + region, "*.cce." + region);
    return ofRegion.contains("*." + parent) ? ofRegion : List.of("*." + parent);
  }
}
