Feature: onboarding by a kubeconfig in YAML

  Scenario: hands the issued kubeconfig to the security service
    Given a cluster
    When its kubeconfig is registered in YAML
    Then the security service holds it
    And the scenario has a project of its own on the server of all
