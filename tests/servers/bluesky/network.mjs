// SPDX-License-Identifier: GPL-3.0-or-later
// The Bluesky network in one process: a PLC directory, a data server, and the application view that fills from it.
//   node --require ./loopback.cjs network.mjs ENV_FILE
// FM_BLUESKY_PACKAGES is where npm put the packages, FM_BLUESKY_DATABASE a PostgreSQL URL for the application view.
// Writes ENV_FILE, lines of K=V, when everything answers. Ends on SIGTERM.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [envFile] = process.argv.slice(2);
const { FM_BLUESKY_PACKAGES: packages, FM_BLUESKY_DATABASE: database } = process.env;
const ports = (process.env.FM_BLUESKY_PORTS ?? '').split(' ').map(Number);
const part = (name) =>
  import(pathToFileURL(path.join(packages, 'node_modules/@atproto/dev-env/dist', `${name}.js`)).href);

const [{ TestPlc }, { TestBsync }, { TestBsky }, { TestPds }, { mockNetworkUtilities }] = await Promise.all(
  ['plc', 'bsync', 'bsky', 'pds', 'util'].map(part),
);

async function startNetwork([plcPort, pdsPort, viewPort, syncPort]) {
  const plc = await TestPlc.create({ port: plcPort });
  const sync = await TestBsync.create({ port: syncPort, apiKeys: ['sync-key'], dbUrl: database, dbSchema: 'sync' });
  const view = await TestBsky.create({
    port: viewPort,
    plcUrl: plc.url,
    pdsPort,
    bsyncApiKey: 'sync-key',
    bsyncUrl: sync.url,
    repoProvider: `ws://localhost:${pdsPort}`,
    dbPostgresSchema: 'view',
    dbPostgresUrl: database,
    redisHost: '127.0.0.1', // asked for and not used
    modServiceDid: 'did:example:moderation',
    labelsFromIssuerDids: [],
  });
  sync.ctx.dataplaneClients = [view.ctx.dataplane];
  const pds = await TestPds.create({
    port: pdsPort,
    didPlcUrl: plc.url,
    hostname: 'localhost',
    enableDidDocWithSession: true,
    bskyAppViewUrl: view.url,
    bskyAppViewDid: view.ctx.cfg.serverDid,
  });
  mockNetworkUtilities(pds, view);
  return { plc, sync, view, pds, parts: [pds, view, sync, plc] };
}

async function call(pds, method, input, token) {
  const answer = await fetch(`${pds.url}/xrpc/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(input),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(json)}`);
  return json;
}

async function addPerson(pds, name) {
  const person = await call(pds, 'com.atproto.server.createAccount', {
    handle: `${name}.test`,
    email: `${name}@firstmile.test`,
    password: `${name}-main-password`,
  });
  const app = await call(pds, 'com.atproto.server.createAppPassword', { name: 'firstmile' }, person.accessJwt);
  const key = name.toUpperCase();
  return [`BSKY_DID_${key}=${person.did}`, `BSKY_APP_PASSWORD_${key}=${app.password}`];
}

const network = await startNetwork(ports);
const lines = [
  `BSKY_PDS_URL=${network.pds.url}`,
  `BSKY_PLC_URL=${network.plc.url}`,
  `BSKY_APP_VIEW=${network.view.ctx.cfg.serverDid}#bsky_appview`,
  'BSKY_JWT_SECRET=jwt-secret', // what the data server of dev-env signs its tokens with
];
for (const name of ['brand', 'alice', 'bob']) lines.push(...(await addPerson(network.pds, name)));
await network.pds.processAll();
await network.view.sub.processAll();
fs.writeFileSync(`${envFile}.new`, lines.join('\n') + '\n');
fs.renameSync(`${envFile}.new`, envFile);

async function end() {
  setTimeout(() => process.exit(0), 4000).unref(); // a part that will not close does not keep the others
  for (const part of network.parts) await part.close().catch(() => {});
  process.exit(0);
}
process.once('SIGTERM', end);
process.once('SIGINT', end);
process.on('unhandledRejection', (reason) => console.error('unhandled:', reason));
