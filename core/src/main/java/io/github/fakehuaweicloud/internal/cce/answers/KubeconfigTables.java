package io.github.fakehuaweicloud.internal.cce.answers;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_HEADER;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.List;

/** The response tables of a kubeconfig, which both pages on obtaining one have in common. */
public final class KubeconfigTables {

  private KubeconfigTables() {}

  public static List<Table> from(int number) {
    return List.of(
        table(number, "Response header parameters", RESPONSE_HEADER, answered("Port-ID", text())),
        table(
            number + 1,
            "Response body parameters",
            RESPONSE_BODY,
            answered("kind", text().oneOf("Config")),
            answered("apiVersion", text().oneOf("v1")),
            answered("preferences", object()),
            answered("clusters", arrayOf("Clusters")),
            answered("users", arrayOf("Users")),
            answered("contexts", arrayOf("Contexts")),
            answered("current-context", text().oneOf("internal", "external"))),
        table(
            number + 2,
            "Clusters",
            RESPONSE_BODY,
            answered("name", text()),
            answered("cluster", object("ClusterCert"))),
        table(
            number + 3,
            "ClusterCert",
            RESPONSE_BODY,
            answered("server", text()),
            answered("certificate-authority-data", text()),
            answered("insecure-skip-tls-verify", bool())),
        table(
            number + 4,
            "Users",
            RESPONSE_BODY,
            answered("name", text().oneOf("user")),
            answered("user", object("User"))),
        table(
            number + 5,
            "User",
            RESPONSE_BODY,
            answered("client-certificate-data", text()),
            answered("client-key-data", text()).secret()),
        table(
            number + 6,
            "Contexts",
            RESPONSE_BODY,
            answered("name", text()),
            answered("context", object("Context"))),
        table(
            number + 7,
            "Context",
            RESPONSE_BODY,
            answered("cluster", text()),
            answered("user", text())));
  }
}
