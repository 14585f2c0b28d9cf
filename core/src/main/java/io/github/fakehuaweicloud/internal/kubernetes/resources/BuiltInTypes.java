package io.github.fakehuaweicloud.internal.kubernetes.resources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of a cluster of v1.29 without add-ons, those of which clients ask (Kubernetes API
 * reference v1.29). One version of each group: nobody converts between two.
 */
public final class BuiltInTypes {

  private static final String NONE = "-";

  /** Version, plural, kind, scope, short names, categories, subresources. */
  private static final String DECLARED =
      """
      v1 bindings Binding namespaced - - -
      v1 configmaps ConfigMap namespaced cm - -
      v1 endpoints Endpoints namespaced ep - -
      v1 events Event namespaced ev - -
      v1 limitranges LimitRange namespaced limits - -
      v1 namespaces Namespace cluster ns - status,finalize
      v1 nodes Node cluster no - status
      v1 persistentvolumeclaims PersistentVolumeClaim namespaced pvc - status
      v1 persistentvolumes PersistentVolume cluster pv - status
      v1 pods Pod namespaced po all status
      v1 podtemplates PodTemplate namespaced - - -
      v1 replicationcontrollers ReplicationController namespaced rc all status,scale
      v1 resourcequotas ResourceQuota namespaced quota - status
      v1 secrets Secret namespaced - - -
      v1 serviceaccounts ServiceAccount namespaced sa - -
      v1 services Service namespaced svc all status
      apps/v1 controllerrevisions ControllerRevision namespaced - - -
      apps/v1 daemonsets DaemonSet namespaced ds all status
      apps/v1 deployments Deployment namespaced deploy all status,scale
      apps/v1 replicasets ReplicaSet namespaced rs all status,scale
      apps/v1 statefulsets StatefulSet namespaced sts all status,scale
      autoscaling/v2 horizontalpodautoscalers HorizontalPodAutoscaler namespaced hpa all status
      batch/v1 cronjobs CronJob namespaced cj all status
      batch/v1 jobs Job namespaced - all status
      certificates.k8s.io/v1 certificatesigningrequests CertificateSigningRequest cluster csr - status,approval
      coordination.k8s.io/v1 leases Lease namespaced - - -
      discovery.k8s.io/v1 endpointslices EndpointSlice namespaced - - -
      events.k8s.io/v1 events Event namespaced ev - -
      networking.k8s.io/v1 ingressclasses IngressClass cluster - - -
      networking.k8s.io/v1 ingresses Ingress namespaced ing - status
      networking.k8s.io/v1 networkpolicies NetworkPolicy namespaced netpol - -
      node.k8s.io/v1 runtimeclasses RuntimeClass cluster - - -
      policy/v1 poddisruptionbudgets PodDisruptionBudget namespaced pdb - status
      rbac.authorization.k8s.io/v1 clusterrolebindings ClusterRoleBinding cluster - - -
      rbac.authorization.k8s.io/v1 clusterroles ClusterRole cluster - - -
      rbac.authorization.k8s.io/v1 rolebindings RoleBinding namespaced - - -
      rbac.authorization.k8s.io/v1 roles Role namespaced - - -
      scheduling.k8s.io/v1 priorityclasses PriorityClass cluster pc - -
      storage.k8s.io/v1 csidrivers CSIDriver cluster - - -
      storage.k8s.io/v1 csinodes CSINode cluster - - -
      storage.k8s.io/v1 csistoragecapacities CSIStorageCapacity namespaced - - -
      storage.k8s.io/v1 storageclasses StorageClass cluster sc - -
      storage.k8s.io/v1 volumeattachments VolumeAttachment cluster - - status
      admissionregistration.k8s.io/v1 mutatingwebhookconfigurations MutatingWebhookConfiguration cluster - api-extensions -
      admissionregistration.k8s.io/v1 validatingwebhookconfigurations ValidatingWebhookConfiguration cluster - api-extensions -
      apiextensions.k8s.io/v1 customresourcedefinitions CustomResourceDefinition cluster crd,crds api-extensions status
      apiregistration.k8s.io/v1 apiservices APIService cluster - api-extensions status
      authentication.k8s.io/v1 selfsubjectreviews SelfSubjectReview cluster - - -
      authentication.k8s.io/v1 tokenreviews TokenReview cluster - - -
      authorization.k8s.io/v1 localsubjectaccessreviews LocalSubjectAccessReview namespaced - - -
      authorization.k8s.io/v1 selfsubjectaccessreviews SelfSubjectAccessReview cluster - - -
      authorization.k8s.io/v1 selfsubjectrulesreviews SelfSubjectRulesReview cluster - - -
      authorization.k8s.io/v1 subjectaccessreviews SubjectAccessReview cluster - - -
      """;

  private static final List<ResourceType> ALL =
      DECLARED.lines().map(line -> type(line.split(" ", -1))).toList();

  private BuiltInTypes() {}

  static List<ResourceType> all() {
    return ALL;
  }

  /** Those that a store keeps. */
  public static List<ResourceType> kept() {
    return ALL.stream().filter(type -> !type.isReview() && !type.kind().equals("Binding")).toList();
  }

  public static Optional<ResourceType> find(ResourcePath path) {
    return ALL.stream()
        .filter(type -> type.group().equals(path.group()))
        .filter(type -> type.version().equals(path.version()))
        .filter(type -> type.plural().equals(path.plural()))
        .findFirst();
  }

  private static ResourceType type(String[] fields) {
    int slash = fields[0].indexOf('/');
    String kind = fields[2];
    return new ResourceType(
        slash < 0 ? "" : fields[0].substring(0, slash),
        fields[0].substring(slash + 1),
        fields[1],
        kind.toLowerCase(Locale.ROOT),
        kind,
        list(fields[4]),
        list(fields[5]),
        fields[3].equals("namespaced"),
        list(fields[6]));
  }

  private static List<String> list(String field) {
    return field.equals(NONE) ? List.of() : List.of(field.split(",", -1));
  }
}
