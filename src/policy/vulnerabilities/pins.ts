/**
 * govulncheck as it is built here: the module and all that may be linked into it, with Go's own digests as the checksum
 * database has them. What was built is read back and compared, so nothing else can have come of it.
 * v1.9.0 needs a module version that proxies do not serve.
 */
export const govulncheck = {
  version: 'v1.8.0',
  package: 'golang.org/x/vuln/cmd/govulncheck',
  main: 'golang.org/x/vuln',
  modules: [
    'golang.org/x/vuln v1.8.0 h1:clG4qBU6zH5VKjti8n5j8BBuYzoSha392xXMkXS351U=',
    'golang.org/x/mod v0.41.0 h1:qJmnOUb4YB+FsEuM3HcWucdZASCPGhsX6uljO6pog0c=',
    'golang.org/x/sync v0.23.0 h1:KameEIfc1IkluZyXWLn39Wd4tURc6GbCiISGiZm2bQk=',
    // On Windows only.
    'golang.org/x/sys v0.48.0 h1:bbX/i/6MgT9BVLM9RT1thmxL04yeTAhbEz4SyadbXoo=',
    'golang.org/x/telemetry v0.0.0-20260908163034-4bcc4b2ee518 h1:F5BWKvW126NXR74uxkxuc1jQHhm/rwm/J3rSiFyuRs4=',
    'golang.org/x/tools v0.50.0 h1:c2ifzfcuY7L90lZ2aKd8S4K2NpASF08SZx9ZuJkHmSU=',
  ],
} as const;
