'use strict';
const assert = require('node:assert/strict');
const { test } = require('node:test');
const { connect, statusAt } = require('./fake');
const { Onboarding } = require('./onboarding');

test('onboards a cluster that CCE throttles twice, with a certificate for 30 days', async (t) => {
  const control = await connect();
  const project = await control('POST /projects', { description: t.name });
  const here = `/projects/${project.id}`;
  t.after(() => control(`DELETE ${here}`));
  await control(`POST ${here}/reset`);
  const cluster = await control(`POST ${here}/clusters`, { version: 'v1.29', apiServer: true });
  await control(`POST ${here}/faults`, { service: 'cce', next: { kind: 'throttled' }, times: 2 });

  const onboarding = new Onboarding(project.endpoint, project.credentials[0], project.id);
  const kubeconfig = await onboarding.onboard(cluster.id, 'my-cluster', 30);

  const { requests } = await control(`GET ${here}/requests`);
  assert.deepEqual(
    requests.map(({ operation, status }) => `${operation.id} ${status}`),
    [
      'CreateKubernetesClusterCert 429',
      'CreateKubernetesClusterCert 429',
      'CreateKubernetesClusterCert 200',
      'CreateMultiCloudClusters 200',
    ],
  );
  const { certificates } = await control(`GET ${here}/certificates`);
  assert.deepEqual(certificates.map((issued) => issued.requestedValidity), ['P30D']);

  assert.equal(await statusAt(kubeconfig, '/api'), 200);
  await control(`POST ${here}/clock`, { advance: 'P31D' });
  assert.equal(await statusAt(kubeconfig, '/api'), 401);
});
