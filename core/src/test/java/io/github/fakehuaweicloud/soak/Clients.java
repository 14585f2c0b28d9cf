package io.github.fakehuaweicloud.soak;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;

/** Clients of a project: good ones, broken ones, and such as go away. */
final class Clients {

  private static final String BODY =
      "{\"cluster_name\":\"" + "n".repeat(500) + "\",\"kube_config\":\"kind: Config\"}";

  private final FakeHuaweiCloud cloud;
  private final Random random;

  Clients(FakeHuaweiCloud cloud, Random random) {
    this.cloud = cloud;
    this.random = random;
  }

  /** Whatever came back; empty if the connection broke before the end of an answer. */
  Optional<WireResponse> call() {
    String cluster = cloud.cce().clusters().stream().findAny().map(c -> c.id()).orElse("none");
    String known =
        cloud.hss().multiCloudClusters().stream().findAny().map(c -> c.id()).orElse("none");
    String multiCloudCluster = Clouds.multiCloudPath(cloud) + "/" + known;
    return switch (random.nextInt(11)) {
      case 0 -> answered(post(Clouds.certificatePath(cloud, cluster), "{\"duration\":3}"));
      case 1 -> answered(post(Clouds.revocationPath(cloud, cluster), "{\"userId\":\"u\"}"));
      case 2 -> answered(post(Clouds.multiCloudPath(cloud), "{\"kube_config\":" + noise() + "}"));
      case 3 -> answered(post("/v5/" + cloud.projectId() + "/nowhere", ""));
      case 4 -> answered("post" + post(Clouds.multiCloudPath(cloud), BODY).substring(4));
      case 5 -> answered(post(Clouds.multiCloudPath(cloud) + "?a=%zz&a", "\u001f\u008b" + noise()));
      case 6 -> answered(noise() + "\r\n\r\n");
      case 7 -> answered("GET" + post(Clouds.multiCloudPath(cloud), "").substring(4));
      case 8 -> answered("PUT" + post(multiCloudCluster, "{\"upgrade\":true}").substring(4));
      case 9 -> answered("DELETE" + post(multiCloudCluster, "").substring(4));
      default -> answered(post(Clouds.multiCloudPath(cloud), BODY));
    };
  }

  /** Sends half of a request, or all of it, and reads nothing or a part of the answer. */
  void goAway() throws IOException {
    byte[] request = post(Clouds.multiCloudPath(cloud), BODY).getBytes(StandardCharsets.ISO_8859_1);
    try (Socket socket = connect()) {
      boolean half = random.nextBoolean();
      socket.getOutputStream().write(request, 0, half ? random.nextInt(request.length) : 0);
      if (!half) {
        socket.getOutputStream().write(request);
        socket.setSoTimeout(5);
        readSome(socket);
      }
      if (random.nextBoolean()) {
        socket.setSoLinger(true, 0);
      }
    }
  }

  /** Sends a request whose answer it does not wait for; the connection stays open. */
  Socket callAndHold() throws IOException {
    Socket socket = connect();
    socket
        .getOutputStream()
        .write(post(Clouds.multiCloudPath(cloud), BODY).getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  private void readSome(Socket socket) {
    try {
      socket.getInputStream().readNBytes(random.nextInt(200));
    } catch (IOException tooSlow) {
      // It goes away at any moment.
    }
  }

  private Socket connect() throws IOException {
    URI uri = URI.create(cloud.endpoint());
    return new Socket(uri.getHost(), uri.getPort());
  }

  private String noise() {
    CRC32 numbers = new CRC32();
    StringBuilder noise = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      numbers.update(random.nextInt());
      noise.append((char) (numbers.getValue() & 0x7f));
    }
    return noise.toString();
  }

  private String post(String target, String body) {
    return "POST "
        + target
        + " HTTP/1.1\r\n"
        + Wire.head(
            cloud.endpoint(),
            List.of(
                "Content-Type: application/json",
                "X-Auth-Token: " + cloud.token(),
                "Content-Length: " + body.length()))
        + "\r\n"
        + body;
  }

  private Optional<WireResponse> answered(String request) {
    WireResponse response;
    try {
      response = Wire.send(cloud.endpoint(), request);
    } catch (AssertionError nothingOfHttp) {
      return Optional.empty();
    }
    int length =
        Integer.parseInt(response.headers("Content-Length").stream().findAny().orElse("0"));
    boolean whole = response.body().getBytes(StandardCharsets.UTF_8).length == length;
    return whole ? Optional.of(response) : Optional.empty();
  }
}
