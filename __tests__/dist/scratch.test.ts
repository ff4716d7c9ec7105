import { test, beforeAll } from '@jest/globals';
import { startRunner } from '../support/runner.ts';
import { sdk, startWorld, toolchain, type World } from './world.ts';
let world: World;
beforeAll(async () => { world = await startWorld([sdk('1.26.7'), sdk('1.26.8')], toolchain('1.25.9')); });
const show = (o: any) => console.log(JSON.stringify({...o, written: o.written.slice(0,2000)}, undefined, 1));
test('go.dev', async () => {
  const runner = await startRunner({ 'go.mod': 'module m\n\ngo 1.26\n' });
  let t = Date.now();
  show(await runner.run({ env: world.env })); console.log(Date.now()-t); t = Date.now();
  show(await runner.run({ env: world.env })); console.log(Date.now()-t);
  console.log(await runner.held(), world.proxy.requests);
  show(await runner.run({ env: world.env, inputs: {'go-version':'1.25.9', sources: 'goproxy'} })); console.log(Date.now()-t);
});
test('bad', async () => {
  const runner = await startRunner({ 'go.mod': 'module m\n\ngo 1.99.0\n' });
  let t = Date.now();
  show(await runner.run({ env: world.env })); console.log(Date.now()-t); t = Date.now();
  show(await runner.run({ env: {...world.env, HTTPS_PROXY: 'http://127.0.0.1:1'}, inputs: {'go-version':'1.26'} })); console.log(Date.now()-t); t = Date.now();
  const r2 = await startRunner({ 'go.mod': 'module m\n\ngo 1.x.0\n' });
  show(await r2.run({ env: world.env })); console.log(Date.now()-t); t = Date.now();
  console.log(await runner.held());
});
