"""The application under test: puts a CCE cluster under the protection of HSS."""

import json
import time
import urllib.error
import urllib.request


class Onboarding:
    def __init__(self, endpoint, token, project_id):
        self.endpoint, self.token, self.project_id = endpoint, token, project_id

    def onboard(self, cluster_id, name, days):
        """Obtains a kubeconfig, registers the cluster with it, and returns it."""
        certificate = f"/api/v3/projects/{self.project_id}/clusters/{cluster_id}/clustercert"
        kubeconfig = self.post(certificate, {"duration": days})
        registration = {
            "name": name,
            "provider": "self_built_hw",
            "kube_config": json.dumps(kubeconfig),
        }
        self.post(f"/v5/{self.project_id}/container/kubernetes/multi-cloud/clusters", registration)
        return kubeconfig

    def post(self, path, body, tries=3):
        """Tries up to three times while the cloud throttles."""
        request = urllib.request.Request(
            self.endpoint + path,
            data=json.dumps(body).encode(),
            headers={"X-Auth-Token": self.token, "Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            if error.code != 429 or tries == 1:
                raise
        time.sleep(0.01)
        return self.post(path, body, tries - 1)
