"""Fake Huawei Cloud as a test sees it: its control API, and the API server of a cluster."""

import base64
import json
import os
import ssl
import subprocess
import tempfile
import urllib.error
import urllib.request

JAR = "../../standalone/target/fake-huaweicloud-standalone.jar"


def connect(test):
    """Uses the fake at FAKE_URL, or starts the jar, FAKE_JAR, until the test ends."""
    if "FAKE_URL" in os.environ:
        return control_of(os.environ["FAKE_URL"])
    java = subprocess.Popen(
        ["java", "-jar", os.environ.get("FAKE_JAR", JAR), "--port=0"],
        stdout=subprocess.PIPE,
        text=True,
    )
    test.addCleanup(java.communicate)
    test.addCleanup(java.terminate)
    line = java.stdout.readline()
    if not line:
        raise RuntimeError("The fake did not start; what it said stands above")
    return control_of(line.split()[-1])


def control_of(url):
    """What calls the control API: control("POST /reset"). A refusal is raised as it is said."""

    def control(line, body=None):
        method, path = line.split(" ")
        try:
            return call(method, f"{url}/__fake{path}", body)
        except urllib.error.HTTPError as refusal:
            raise AssertionError(f"{line}: {refusal.read().decode()}") from None

    return control


def call(method, url, body=None):
    """The JSON that a request with JSON is answered with, or None."""
    request = urllib.request.Request(url, method=method)
    if "FAKE_CONTROL_KEY" in os.environ:
        # A fake that listens for other machines, too, answers those only who have its control key.
        request.add_header("Authorization", "Bearer " + os.environ["FAKE_CONTROL_KEY"])
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request) as response:
        text = response.read()
    return json.loads(text) if text else None


def status_at(kubeconfig, path):
    """The status that the API server of a kubeconfig's cluster answers a GET with."""
    current = named(kubeconfig["contexts"], kubeconfig["current-context"])["context"]
    cluster = named(kubeconfig["clusters"], current["cluster"])["cluster"]
    user = named(kubeconfig["users"], current["user"])["user"]
    context = ssl.create_default_context(cadata=pem(cluster, "certificate-authority-data"))
    with tempfile.TemporaryDirectory() as folder:
        # The ssl module reads a client's certificate and key from a file only.
        file = os.path.join(folder, "client.pem")
        with open(file, "w") as client:
            client.write(pem(user, "client-certificate-data") + pem(user, "client-key-data"))
        context.load_cert_chain(file)
    try:
        with urllib.request.urlopen(cluster["server"] + path, context=context) as response:
            return response.status
    except urllib.error.HTTPError as refusal:
        return refusal.code


def named(entries, name):
    return next(entry for entry in entries if entry["name"] == name)


def pem(entry, field):
    return base64.b64decode(entry[field]).decode()
