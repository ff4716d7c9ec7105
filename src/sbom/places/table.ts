/** Hosts whose module paths are `host/owner/repository`. */
export const FORGES: ReadonlySet<string> = new Set([
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
]);

export interface Vanity {
  /** Of module paths: itself, or what is below it. */
  readonly prefix: string;
  /** Without `https://`. `*` is the part of the path that follows the prefix. */
  readonly repository: string;
  /** null: the owner of the repository. */
  readonly supplier: string | null;
}

const GO = 'The Go Authors';

/**
 * Module paths of the projects' own hosts, as their `go-import` meta tags name them (go.dev/ref/mod#vcs-find): public
 * projects whose tags have been the same for years. The first that fits counts.
 */
export const VANITY: readonly Vanity[] = [
  vanity('golang.org/x', 'go.googlesource.com/*', GO),
  vanity('google.golang.org/protobuf', 'go.googlesource.com/protobuf', GO),
  vanity('google.golang.org/grpc', 'github.com/grpc/grpc-go'),
  vanity('google.golang.org/genproto', 'github.com/googleapis/go-genproto'),
  vanity('google.golang.org/api', 'github.com/googleapis/google-api-go-client'),
  vanity('google.golang.org/appengine', 'github.com/golang/appengine'),
  vanity('cloud.google.com/go', 'github.com/googleapis/google-cloud-go'),
  vanity('k8s.io', 'github.com/kubernetes/*'),
  vanity('sigs.k8s.io', 'github.com/kubernetes-sigs/*'),
  ...['atomic', 'automaxprocs', 'dig', 'fx', 'goleak', 'mock', 'multierr', 'ratelimit', 'zap'].map((name) =>
    vanity(`go.uber.org/${name}`, `github.com/uber-go/${name}`),
  ),
  vanity('go.etcd.io', 'github.com/etcd-io/*'),
  vanity('go.opentelemetry.io/otel', 'github.com/open-telemetry/opentelemetry-go'),
  vanity('go.opentelemetry.io/contrib', 'github.com/open-telemetry/opentelemetry-go-contrib'),
  vanity('go.opentelemetry.io/proto/otlp', 'github.com/open-telemetry/opentelemetry-proto-go'),
  vanity('go.opentelemetry.io/auto', 'github.com/open-telemetry/opentelemetry-go-instrumentation'),
  vanity('go.mongodb.org/mongo-driver', 'github.com/mongodb/mongo-go-driver'),
  vanity('go.yaml.in/yaml', 'github.com/yaml/go-yaml'),
  vanity('gotest.tools', 'github.com/gotestyourself/gotest.tools'),
  vanity('honnef.co/go/tools', 'github.com/dominikh/go-tools'),
  vanity('gonum.org/v1/gonum', 'github.com/gonum/gonum'),
  vanity('dario.cat/mergo', 'github.com/darccio/mergo'),
  vanity('mvdan.cc', 'github.com/mvdan/*'),
  vanity('filippo.io', 'github.com/FiloSottile/*'),
  vanity('rsc.io', 'github.com/rsc/*'),
  vanity('modernc.org', 'gitlab.com/cznic/*'),
];

function vanity(prefix: string, repository: string, supplier: string | null = null): Vanity {
  return { prefix, repository, supplier };
}
