'use strict';
// The application under test, on the vendor's SDK: puts a CCE cluster under the protection of HSS.

const { setTimeout: sleep } = require('node:timers/promises');
const log4js = require('log4js');
const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core');
const { ClientBuilder } = require('@huaweicloud/huaweicloud-sdk-core/ClientBuilder');
const {
  CceClient,
  CertDuration,
  CreateKubernetesClusterCertRequest,
} = require('@huaweicloud/huaweicloud-sdk-cce/v3/public-api');

// Otherwise the SDK prints each call that fails to standard output, its Authorization header too.
log4js.getLogger().level = 'off';

class Onboarding {
  constructor(endpoint, { accessKey, secretKey }, projectId) {
    const credentials = new BasicCredentials()
      .withAk(accessKey)
      .withSk(secretKey)
      .withProjectId(projectId);
    this.cce = CceClient.newBuilder().withCredential(credentials).withEndpoint(endpoint).build();
    // The vendor publishes no package for HSS, so this is a client on the SDK's core.
    this.hss = new ClientBuilder((client) => client)
      .withCredential(credentials)
      .withEndpoint(endpoint)
      .build();
  }

  /** Obtains a kubeconfig, registers the cluster with it, and returns it. */
  async onboard(clusterId, name, days) {
    const request = new CreateKubernetesClusterCertRequest(clusterId).withBody(
      new CertDuration(days),
    );
    const certificate = await patiently(() => this.cce.createKubernetesClusterCert(request));
    // The SDK keeps the status and a header of the response beside the fields of the kubeconfig.
    const { httpStatusCode, 'Port-ID': portId, ...kubeconfig } = certificate;
    await patiently(() => this.register(name, JSON.stringify(kubeconfig)));
    return kubeconfig;
  }

  register(name, kubeconfig) {
    return this.hss.sendRequest({
      method: 'POST',
      url: '/v5/{project_id}/container/kubernetes/multi-cloud/clusters',
      contentType: 'application/json',
      pathParams: {},
      queryParams: {},
      headers: {},
      data: { name, provider: 'self_built_hw', kube_config: kubeconfig },
    });
  }
}

/** Tries up to three times, because the SDK does not repeat a call that was throttled. */
async function patiently(call, tries = 3) {
  try {
    return await call();
  } catch (error) {
    if (error.httpStatusCode !== 429 || tries === 1) {
      throw error;
    }
    await sleep(10);
    return patiently(call, tries - 1);
  }
}

module.exports = { Onboarding };
