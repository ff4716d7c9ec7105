const goals = { peers: 0.9, ideal: 1.1 };

/** Prints medians and whether the goals are met. */
export function report(samples, contenders, machine) {
  // Those of one commit.
  compareDigests(samples.filter(({ kind, round }) => round === 0 && kind !== 'later'));
  for (const kind of ['cold', 'warm', 'later']) {
    const rows = contenders.flatMap(({ name }) => {
      const own = samples.filter((sample) => sample.kind === kind && sample.name === name);
      return own.length === 0 ? [] : [{ name, ...figures(own) }];
    });
    if (rows.length === 0) continue;
    const of = (name) => rows.find((row) => row.name === name);
    const ours = of('setup-go-plus');
    const best = (list, key) => Math.min(...list.map((row) => row[key]));
    const peers = [of('goreleaser'), of('gox')].filter(Boolean);
    const plain = rows.filter(({ name }) => name.startsWith('go build'));
    console.log(`\n${kind}: ${machine}, ${ours.samples} samples each, seconds`);
    console.table(
      rows.map((row) => ({
        contender: row.name,
        min: row.min.toFixed(2),
        median: row.median.toFixed(2),
        max: row.max.toFixed(2),
        'cpu min': row.cpuMin.toFixed(2),
        'cpu median': row.cpu.toFixed(2),
        'ours / it': (ours.median / row.median).toFixed(2),
        'ours / it, cpu': (ours.cpu / row.cpu).toFixed(2),
      })),
    );
    judge('the better peer', ours, peers, goals.peers);
    judge('the ideal', ours, plain, goals.ideal);

    function judge(what, own, others, goal) {
      // The least of none is infinite, and would be beaten by everybody.
      if (others.length === 0) return console.log(`ours / ${what}: not measured`);
      const ratio = own.median / best(others, 'median');
      const least = own.min / best(others, 'min');
      const cpu = own.cpu / best(others, 'cpu');
      console.log(
        `ours / ${what}: median ${ratio.toFixed(2)}, min ${least.toFixed(2)}, cpu ${cpu.toFixed(2)}; goal ${goal}: ${ratio <= goal ? 'met' : 'MISSED'}`,
      );
    }
  }
}

function figures(samples) {
  const seconds = samples.map((sample) => sample.seconds);
  const cpu = samples.map((sample) => sample.cpu);
  return {
    samples: samples.length,
    min: Math.min(...seconds),
    median: median(seconds),
    max: Math.max(...seconds),
    cpuMin: Math.min(...cpu),
    cpu: median(cpu),
  };
}

/** What differs may be stamped otherwise (gox takes no -buildvcs), or may be other work. */
function compareDigests(samples) {
  const [first] = samples;
  const others = new Map(samples.map((sample) => [sample.name, sample]));
  for (const { name, digests } of others.values()) {
    const same = [...digests].filter(([target, digest]) => first.digests.get(target) === digest);
    console.log(
      `${name}: ${same.length} of ${digests.size} binaries are those of ${first.name}, byte for byte`,
    );
  }
}

function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
