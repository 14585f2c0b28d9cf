/** A project that has something of everything, for the pictures and whoever looks at all views. */
const CLUSTERS = [
  { id: '8f14e45f-ceea-467a-9d3c-2b1f0c6a7d10', name: 'payments', version: 'v1.29', publicIp: '203.0.113.7', apiServer: true },
  { id: '0d3b2c9e-58a7-4f0e-9a41-6c1d7e5b2f88', name: 'ledger', version: 'v1.28', phase: 'Hibernation' },
];

export async function furnished(fake, more = {}) {
  const project = await fake.open({ description: 'onboarding tests', region: 'cn-north-4', clusters: CLUSTERS, ...more });
  const control = (method, path, body) => fake.control(method, `${project.path}/${path}`, body);
  const send = (method, path, body) => fake.send(method, path, { token: project.token, body });
  const certificates = (cluster) => `/api/v3/projects/${project.id}/clusters/${cluster.id}/clustercert`;
  await send('GET', `/api/v3/projects/${project.id}/clusters`);
  await send('POST', certificates(CLUSTERS[0]), { duration: 7 });
  await control('POST', 'clock', { advance: 'P6DT12H' });
  await send('POST', certificates(CLUSTERS[0]), { duration: 30 });
  await send('POST', certificates(CLUSTERS[1]), { duration: 365 });
  await send('POST', certificates(CLUSTERS[0]), { duration: 99_999 });
  await send('POST', certificates({ id: '00000000-0000-4000-8000-000000000000' }), { duration: 30 });
  await control('POST', 'faults', { service: 'cce', operation: 'CreateKubernetesClusterCert', next: { kind: 'throttled', retryAfter: 'PT2S' } });
  await send('POST', certificates(CLUSTERS[0]), { duration: 30 });
  await send('POST', certificates(CLUSTERS[0]), { duration: 1 });
  await control('POST', 'clock', { advance: 'P1DT6H' });
  await send('GET', `/api/v3/projects/${project.id}/clusters/${CLUSTERS[0].id}`);
  await send('GET', `/api/v3/projects/${project.id}/clusters/${CLUSTERS[0].id}/clustercerts`);
  await send('GET', `/v5/${project.id}/container/kubernetes/multi-cloud/clusters?limit=10&offset=0`);
  await control('POST', 'multi-cloud-clusters', { name: 'ywk-test', provider: 'tencent', server: 'https://203.0.113.7:5443', status: 'connect_success' });
  await control('POST', 'multi-cloud-clusters', { name: 'edge', provider: 'aws', server: 'https://203.0.113.80:6443', status: 'connect_fail' });
  await control('POST', 'faults', { service: 'cce', operation: 'CreateKubernetesClusterCert', next: { kind: 'throttled', retryAfter: 'PT2S' }, times: 2 });
  await control('POST', 'faults', { service: 'hss', always: { kind: 'gatewayTimeout' } });
  return project;
}
