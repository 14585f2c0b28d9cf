package io.github.fakehuaweicloud.fuzz;

import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A text is refused in words, or a kubeconfig that is the same when it is written and read. */
final class KubeconfigTarget implements FuzzTarget {

  private static final String HIDDEN_IN_BASE64 =
      Base64.getEncoder().encodeToString(FuzzedCloud.HIDDEN.getBytes(StandardCharsets.UTF_8));

  @Override
  public void accept(byte[] input) {
    Kubeconfig read;
    try {
      read = Kubeconfig.parse(new String(input, StandardCharsets.UTF_8));
    } catch (KubeconfigFormatException refused) {
      Must.hold(refused.getMessage().contains("expected"), "Got " + refused.getMessage());
      Must.conceal(refused.getMessage(), FuzzedCloud.HIDDEN);
      return;
    }
    Must.equal(Kubeconfig.parse(read.toJson()), read, "the kubeconfig as JSON");
    Must.equal(Kubeconfig.parse(read.toYaml()), read, "the kubeconfig as YAML");
    checkPrinted(read);
  }

  private static void checkPrinted(Kubeconfig read) {
    String inTheOpen =
        read.clusters().stream().map(each -> each.name() + each.server()).toList()
            + ""
            + read.contexts()
            + read.currentContext()
            + read.users().stream().map(user -> user.name()).toList();
    String printed = read.toString();
    for (String secret : List.of(FuzzedCloud.HIDDEN, HIDDEN_IN_BASE64)) {
      if (!inTheOpen.contains(secret)) {
        Must.conceal(printed, secret);
      }
    }
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
            """
            kind: Config
            apiVersion: v1
            clusters:
            - name: a
              cluster: {server: 'https://192.0.2.1:5443', insecure-skip-tls-verify: true}
            - &b
              name: b
              cluster:
                server: https://b
                certificate-authority-data: Yg==
            users:
            - name: user
              user:
                client-certificate-data: YQ==
                client-key-data: hidden-in-clear
            contexts:
            - name: c
              context: {cluster: a, user: user}
            current-context: c
            """,
            """
            {"kind":"Config","apiVersion":"v1","preferences":{},"clusters":[{"name":"a",\
            "cluster":{"server":"https://a","insecure-skip-tls-verify":true}}],"users":[{"name":\
            "user","user":{"client-certificate-data":"YQ==","client-key-data":"hidden-in-clear"}}],\
            "contexts":[{"name":"c","context":{"cluster":"a","user":"user"}}],\
            "current-context":"c"}""")
        .stream()
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @Override
  public List<String> words() {
    return List.of(
        "clusters",
        "users",
        "contexts",
        "current-context",
        "&a ",
        "*a",
        "<<: *a",
        "!!binary ",
        "!!null ",
        "!!set ",
        "!!omap ",
        "!!pairs ",
        "!!merge ",
        "? ",
        "- ",
        "---\n",
        "...\n",
        "%YAML 1.1\n",
        "%TAG ! tag:yaml.org,2002:\n",
        "\\u0000",
        "\\ud800",
        "\\x85",
        "|\n",
        ">-\n",
        "~",
        "0x1f",
        ".inf",
        "2001-12-14",
        "yes",
        "\t",
        "client-key-data",
        "client-certificate-data",
        "certificate-authority-data",
        "\uFEFF");
  }
}
