import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';

/** A self-signed certificate for `127.0.0.1`, `localhost` and the given names, made on the spot (RFC 5280). */
export function makeCertificate(
  names: readonly string[] = [],
  valid: { readonly from: Date; readonly to: Date } = {
    from: new Date(Date.now() - 86_400_000),
    to: new Date(Date.now() + 86_400_000),
  },
): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid('2a8648ce3d040302')); // ecdsa-with-SHA256
  // OpenSSL looks issuers up by name: two of ours must not share one.
  const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(`test ${randomUUID()}`)))));
  const alternatives = sequence(
    der(0x87, Buffer.from([127, 0, 0, 1])),
    ...['localhost', ...names].map((dns) => der(0x82, Buffer.from(dns))),
  );
  const extensions = sequence(
    sequence(oid('551d11'), der(0x04, alternatives)),
    sequence(
      oid('551d13'),
      der(0x01, Buffer.from([0xff])),
      der(0x04, sequence(der(0x01, Buffer.from([0xff])))),
    ),
  );
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time(valid.from), time(valid.to)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = certificate.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

export function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const data = Buffer.concat(content);
  const long = Buffer.from(data.length.toString(16).padStart(data.length > 0xff ? 4 : 2, '0'), 'hex');
  const length =
    data.length < 128 ? Buffer.from([data.length]) : Buffer.concat([Buffer.from([0x80 | long.length]), long]);
  return Buffer.concat([Buffer.from([tag]), length, data]);
}

export function sequence(...content: readonly Buffer[]): Buffer {
  return der(0x30, ...content);
}

export function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

export function time(date: Date): Buffer {
  return der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
}
