package io.github.fakehuaweicloud.internal.hss.connection;

import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.internal.pki.Pem;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** Kubeconfigs as clients send them. */
final class Sent {

  static final KeyPair CLIENT_KEY = KeyPairs.stored().next();

  static final String AUTHORITY =
      "certificate-authority-data: " + base64(Pem.write(VerifyingServer.AUTHORITY.certificate));

  static final String CLIENT =
      certified(
          Pem.write(VerifyingServer.AUTHORITY.client(CLIENT_KEY)),
          Pem.write(CLIENT_KEY.getPrivate()));

  private Sent() {}

  /** The field lines of the only cluster and the only user. */
  static String yaml(String server, String cluster, String user) {
    return """
        apiVersion: v1
        kind: Config
        clusters:
        - name: there
          cluster:
            server: %s
            %s
        users:
        - name: me
          user:
            %s
        contexts:
        - name: now
          context: {cluster: there, user: me}
        current-context: now
        """
        .formatted(server, cluster.replace("\n", "\n    "), user.replace("\n", "\n    "));
  }

  static String certified(String certificate, String key) {
    return "client-certificate-data: " + base64(certificate) + "\nclient-key-data: " + base64(key);
  }

  static String pem(String type, byte[] content) {
    StringWriter text = new StringWriter();
    try (PemWriter writer = new PemWriter(text)) {
      writer.writeObject(new PemObject(type, content));
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static Optional<String> failure(String kubeconfig) {
    return ClusterConnection.failures(List.of(kubeconfig)).get(0);
  }
}
