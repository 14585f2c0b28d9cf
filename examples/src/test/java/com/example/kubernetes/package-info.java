/**
 * What Kubernetes' clients do with the kubeconfigs that the fake issues: each against the API
 * server of a fake cluster, with chain and host name verified.
 */
package com.example.kubernetes;
