package com.example.kubernetes;

/** What the tests apply. */
final class Manifests {

  static final String CONFIG_MAP =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: settings
        namespace: default
        labels:
          app: shop
      data:
        colour: blue
      """;

  static final String DEFINITION =
      """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata:
        name: backups.example.com
      spec:
        group: example.com
        scope: Namespaced
        names:
          kind: Backup
          listKind: BackupList
          plural: backups
          singular: backup
          shortNames:
          - bu
        versions:
        - name: v1
          served: true
          storage: true
          schema:
            openAPIV3Schema:
              type: object
              properties:
                spec:
                  type: object
                  properties:
                    schedule:
                      type: string
          additionalPrinterColumns:
          - name: Schedule
            type: string
            jsonPath: .spec.schedule
      """;

  static final String CUSTOM =
      """
      apiVersion: example.com/v1
      kind: Backup
      metadata:
        name: nightly
        namespace: default
      spec:
        schedule: "0 3 * * *"
      """;

  private Manifests() {}
}
