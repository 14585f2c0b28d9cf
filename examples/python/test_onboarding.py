import unittest

from fake import connect, status_at
from onboarding import Onboarding


class OnboardingTest(unittest.TestCase):
    def test_onboards_a_cluster_that_cce_throttles_twice(self):
        control = connect(self)
        project = control("POST /projects", {"description": self.id()})
        here = f"/projects/{project['id']}"
        self.addCleanup(control, f"DELETE {here}")
        control(f"POST {here}/reset")
        cluster = control(f"POST {here}/clusters", {"version": "v1.29", "apiServer": True})
        throttled = {"service": "cce", "next": {"kind": "throttled"}, "times": 2}
        control(f"POST {here}/faults", throttled)

        onboarding = Onboarding(project["endpoint"], project["tokens"][0], project["id"])
        kubeconfig = onboarding.onboard(cluster["id"], "my-cluster", 30)

        requests = control(f"GET {here}/requests")["requests"]
        answered = [(request["operation"]["id"], request["status"]) for request in requests]
        expected = [
            ("CreateKubernetesClusterCert", 429),
            ("CreateKubernetesClusterCert", 429),
            ("CreateKubernetesClusterCert", 200),
            ("CreateMultiCloudClusters", 200),
        ]
        self.assertEqual(expected, answered)
        issued = control(f"GET {here}/certificates")["certificates"]
        self.assertEqual(["P30D"], [certificate["requestedValidity"] for certificate in issued])

        self.assertEqual(200, status_at(kubeconfig, "/api"))
        control(f"POST {here}/clock", {"advance": "P31D"})
        self.assertEqual(401, status_at(kubeconfig, "/api"))


if __name__ == "__main__":
    unittest.main()
