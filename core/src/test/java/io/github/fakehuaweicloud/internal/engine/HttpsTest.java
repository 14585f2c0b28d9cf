package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.TlsClients;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HttpsTest {

  private static FakeHuaweiCloud cloud;
  private static SSLContext trusting;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    cloud = FakeHuaweiCloud.builder().httpsPort(0).start();
    trusting = TlsClients.trusting(cloud.httpsAuthority().orElseThrow());
    client = HttpClient.newBuilder().sslContext(trusting).build();
  }

  @AfterAll
  static void stop() {
    cloud.close();
  }

  @Test
  void answers_as_http_does_and_records_the_request() throws Exception {
    Cluster cluster = cloud.cce().addCluster();

    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(at(Clouds.certificatePath(cloud, cluster.id())))
                .header("X-Auth-Token", cloud.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"duration\":1}"))
                .build(),
            BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("client-certificate-data");
    assertThat(cloud.cce().issuedCertificates()).hasSize(1);
    assertThat(cloud.httpsEndpoint().orElseThrow()).startsWith("https://127.0.0.1:");
  }

  @Test
  void has_links_that_lead_back_over_https() throws Exception {
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(at("/v3")).build(), BodyHandlers.ofString());

    assertThat(response.body()).contains("\"" + cloud.httpsEndpoint().orElseThrow() + "/v3/\"");
  }

  @Test
  void has_such_links_whatever_a_target_in_absolute_form_says() throws Exception {
    try (SSLSocket socket = connect("localhost")) {
      assertThat(get(socket, "http://localhost/v3")).contains("\"https://localhost/v3/\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "127.0.0.1",
        "::1",
        "iam.myhuaweicloud.com",
        "cce.cn-north-4.myhuaweicloud.com",
        "CCE.CN-North-4.myhuaweicloud.com",
        "hss.my-region-1.myhuaweicloud.com",
        "0e3a1c5d-9b2f-11ee-8c90-0255ac100b03.cce.cn-east-3.myhuaweicloud.com",
        "bucket.obs.ap-southeast-1.myhuaweicloud.com",
        "cce.eu-west-101.myhuaweicloud.eu",
        "fake.test",
        "host.docker.internal"
      })
  void proves_itself_to_clients_that_have_mapped_a_name(String name) throws Exception {
    for (String protocol : List.of("TLSv1.2", "TLSv1.3")) {
      try (SSLSocket socket = connect(name, protocol)) {
        assertThat(socket.getSession().getProtocol()).isEqualTo(protocol);
        assertThat(get(socket, "/v3")).startsWith("HTTP/1.1 200 ");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.com", "myhuaweicloud.com.example.com", "evilmyhuaweicloud.com"})
  void is_not_trusted_with_a_name_of_somebody_else(String name) {
    assertThatThrownBy(() -> connect(name)).isInstanceOf(SSLException.class);
  }

  @Test
  void is_not_trusted_by_who_trusts_another_server() {
    try (FakeHuaweiCloud other = FakeHuaweiCloud.builder().httpsPort(0).start()) {
      SSLContext trustingOther = TlsClients.trusting(other.httpsAuthority().orElseThrow());

      assertThatThrownBy(() -> TlsClients.connect(trustingOther, "localhost", port()))
          .isInstanceOf(SSLException.class);
    }
  }

  @Test
  void issues_certificates_that_strict_clients_take() throws Exception {
    X509Certificate authority = cloud.httpsAuthority().orElseThrow();
    try (SSLSocket socket = connect("cce.cn-north-4.myhuaweicloud.com")) {
      X509Certificate leaf = (X509Certificate) socket.getSession().getPeerCertificates()[0];

      leaf.verify(authority.getPublicKey());
      assertThat(leaf.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
      assertThat(leaf.getBasicConstraints()).isEqualTo(-1);
      assertThat(days(leaf)).isLessThanOrEqualTo(825);
      assertThat(authority.getSubjectX500Principal().getName())
          .isEqualTo("CN=Fake Huawei Cloud authority,O=Fake Huawei Cloud");
      assertThat(authority.getSerialNumber().signum()).isPositive();
    }
  }

  @Test
  void speaks_no_version_of_tls_before_1_2() {
    assertThatThrownBy(() -> connect("localhost", "TLSv1.1")).isInstanceOf(SSLException.class);
  }

  @Test
  void tells_who_speaks_plain_http_what_is_wrong() throws Exception {
    try (Socket socket = plain()) {
      assertThat(get(socket, "/v3"))
          .startsWith("HTTP/1.1 400 Bad Request\r\n")
          .contains("This is the HTTPS port of the fake, and the request came as plain HTTP");
    }
  }

  @Test
  void closes_what_is_neither_http_nor_tls() throws Exception {
    try (Socket socket = plain()) {
      socket.getOutputStream().write(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});

      assertThat(socket.getInputStream().readAllBytes()).isNotNull();
    }
  }

  @Test
  void goes_on_after_handshakes_that_break_off_and_beside_those_that_hang() throws Exception {
    byte[] begunHello = {0x16, 3, 1, 2, 0, 1, 0, 1, (byte) 0xfc, 3, 3};
    List<Socket> hanging = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = plain();
        socket.getOutputStream().write(begunHello, 0, i % begunHello.length);
        if (i % 3 == 0) {
          socket.close();
        } else {
          hanging.add(socket);
        }
      }

      try (SSLSocket socket = connect("localhost")) {
        assertThat(get(socket, "/v3")).startsWith("HTTP/1.1 200 ");
      }
    } finally {
      for (Socket socket : hanging) {
        socket.close();
      }
    }
  }

  @Test
  void breaks_connections_off_where_a_fault_says_so() throws Exception {
    cloud.hss().faults().next(Fault.connectionReset());
    try (SSLSocket socket = connect("localhost")) {
      String head =
          "POST "
              + Clouds.multiCloudPath(cloud)
              + " HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: "
              + cloud.token()
              + "\r\nContent-Length: 2\r\n\r\n{}";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

      assertThatThrownBy(() -> socket.getInputStream().read())
          .isInstanceOf(SocketException.class)
          .hasMessageContaining("reset");
    }
  }

  @Test
  void words_what_it_cannot_read_as_http_does() throws Exception {
    try (SSLSocket socket = connect("localhost")) {
      assertThat(get(socket, "/a%00b\u0001")).startsWith("HTTP/1.1 400 ").contains("APIGW");
    }
  }

  @Test
  void frees_both_ports_when_it_closes() throws IOException {
    FakeHuaweiCloud closed = FakeHuaweiCloud.builder().httpsPort(0).start();

    closed.close();

    for (String endpoint : List.of(closed.endpoint(), closed.httpsEndpoint().orElseThrow())) {
      try (ServerSocket socket = new ServerSocket(TlsClients.port(endpoint))) {
        assertThat(socket.isBound()).isTrue();
      }
    }
  }

  @Test
  void is_refused_by_name_if_its_port_is_taken_and_leaves_the_other_one_free() throws IOException {
    int free = freePort();

    assertThatThrownBy(() -> FakeHuaweiCloud.builder().port(free).httpsPort(port()).start())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "Cannot listen on 127.0.0.1:"
                + port()
                + ": the HTTPS port is taken, or the address is not of this machine. Choose another"
                + " HTTPS port (0 for any free one) or another address");
    try (ServerSocket socket = new ServerSocket(free)) {
      assertThat(socket.isBound()).isTrue();
    }
  }

  @Test
  void leaves_its_port_free_if_the_other_one_is_taken() throws IOException {
    int free = freePort();
    int taken = TlsClients.port(cloud.endpoint());

    assertThatThrownBy(() -> FakeHuaweiCloudServer.builder().port(taken).httpsPort(free).start())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot listen on 127.0.0.1:" + taken + ": the port is taken");
    try (ServerSocket socket = new ServerSocket(free)) {
      assertThat(socket.isBound()).isTrue();
    }
  }

  @Test
  void is_there_only_if_asked_for() {
    try (FakeHuaweiCloud plain = FakeHuaweiCloud.start()) {
      assertThat(plain.httpsEndpoint()).isEmpty();
      assertThat(plain.httpsAuthority()).isEmpty();
    }
  }

  @Test
  void needs_a_port_that_there_is() {
    assertThatThrownBy(() -> FakeHuaweiCloud.builder().httpsPort(65536))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a port from 0 to 65535, got 65536");
  }

  private static long days(X509Certificate certificate) {
    return Duration.between(
            certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant())
        .toDays();
  }

  private static int port() {
    return TlsClients.port(cloud.httpsEndpoint().orElseThrow());
  }

  private static URI at(String path) {
    return URI.create(cloud.httpsEndpoint().orElseThrow() + path);
  }

  private static Socket plain() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static SSLSocket connect(String name, String... protocols) throws IOException {
    return TlsClients.connect(trusting, name, port(), protocols);
  }

  private static String get(Socket socket, String target) throws IOException {
    OutputStream out = socket.getOutputStream();
    String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    out.write(request.getBytes(StandardCharsets.ISO_8859_1));
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
