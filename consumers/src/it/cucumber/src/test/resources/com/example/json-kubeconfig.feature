Feature: onboarding by a kubeconfig in JSON

  Scenario: hands the issued kubeconfig to the security service
    Given a cluster
    When its kubeconfig is registered in JSON
    Then the security service holds it
    And the scenario has a project of its own on the server of all
