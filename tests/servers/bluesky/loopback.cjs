// SPDX-License-Identifier: GPL-3.0-or-later
// node --require: keeps a process to this machine. The packages listen on every interface and would ask the real
// directories: here every server is bound to 127.0.0.1, and a connection to any other machine is refused.
'use strict';
const net = require('node:net');

const isLocal = (host) => !host || host === '::1' || /^127\./.test(host) || /(^|\.)localhost$/.test(host);

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (first, ...rest) {
  const isPort = typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first));
  if (isPort) return listen.call(this, Number(first), '127.0.0.1', ...rest.filter((each) => typeof each === 'function'));
  const isAddress = first && typeof first === 'object' && 'port' in first && !first.path;
  return listen.call(this, isAddress ? { ...first, host: '127.0.0.1' } : first, ...rest);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const options = Array.isArray(given[0]) ? given[0][0] : given[0];
  const host = options && typeof options === 'object' ? options.host : typeof given[1] === 'string' ? given[1] : '';
  if (isLocal(host)) return connect.apply(this, given);
  const refusal = Object.assign(new Error(`only this machine may be asked, not ${host}`), { code: 'ECONNREFUSED' });
  process.nextTick(() => this.destroy(refusal));
  return this;
};

require('node:dns').setDefaultResultOrder('ipv4first');
