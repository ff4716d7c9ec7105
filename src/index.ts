/** The library: what the action and the command line can do, for other programs. */
export { type Answer, whereFrom } from './answer.ts';
export * from './binary/index.ts';
export {
  type Checksum,
  type ChecksumAlgorithm,
  parseChecksums,
  renderChecksums,
} from './build/checksums/format.ts';
export type { BuildEvent } from './build/events.ts';
export type { BuildHost } from './build/host.ts';
export { type BuildOptions, build } from './build/index.ts';
export { type PreparedBuild, type PrepareOptions, prepareBuild } from './build/prepare.ts';
export { BuildFailure } from './build/record/failure.ts';
export { readRecord } from './build/record/read.ts';
export { renderBuildSummary } from './build/record/summary.ts';
export { renderTable } from './build/record/table.ts';
export { parseBuildRequest } from './build/request/parse.ts';
export { parseTargetList } from './build/targets/list.ts';
export { parseTarget, parseTargets, type TargetAsk } from './build/targets/parse.ts';
export { targetJsonSchema } from './build/targets/schema.ts';
export type * from './build/types.ts';
export { type FolderVerification, verifyFolder } from './build/verify/folder.ts';
export { type BuildItems, listBuildCache } from './cache/inventory/build-items.ts';
export { type BuildStats, buildStats } from './cache/inventory/build-stats.ts';
export { listModuleCache, type ModuleItems } from './cache/inventory/module-items.ts';
export { type ModuleStats, moduleStats } from './cache/inventory/module-stats.ts';
export { type BuildPrune, planBuildPrune } from './cache/inventory/prune-build.ts';
export { type ModulePrune, planModulePrune } from './cache/inventory/prune-modules.ts';
export { type ConfigValues, readConfig } from './config/read.ts';
export type { Applied } from './environment/journal/apply.ts';
export {
  applyToTarget,
  type EnvironmentHost,
  readLog,
  type UndoChoice,
  undo,
} from './environment/journal/session.ts';
export type { JournalEntry } from './environment/journal/types.ts';
export type { Undone } from './environment/journal/undo.ts';
export { processChanges, processValues } from './environment/layers/process.ts';
export { layerTarget } from './environment/layers/target.ts';
export type { LayerTarget } from './environment/layers/types.ts';
export * from './environment/patches/index.ts';
export { type Change, type EnvironmentPlan, planEnvironment } from './environment/plan.ts';
export { renderGithub, renderShell, type ShellName, shells } from './environment/shell.ts';
export { type ErrorCode, type FilePosition, formatPosition, UserError } from './errors.ts';
export { type GoEnv, goEnv } from './go/env.ts';
export { discoverVersion, type FilePolicy, readVersionFile } from './go/files/index.ts';
export { type Platform, parseArch, parsePlatform } from './go/platform.ts';
export { describeSpec, matches, parseSpec, pickNewest, type VersionSpec } from './go/spec.ts';
export { compareGoVersions, type GoVersion, parseGoVersion, releaseName } from './go/version.ts';
export { nodeBuildHost } from './host/node/build-host.ts';
export { environmentHost } from './host/node/environment-host.ts';
export { nodeHost } from './host/node/index.ts';
export { openBytes } from './host/node/open-bytes.ts';
export type * from './host/ports.ts';
export { type Input, type InputName, inputs, type Output, type OutputName, outputs } from './inputs.ts';
export {
  checkPolicy,
  type Finding,
  judgePolicy,
  loadSpdxParser,
  type Policy,
  type PolicyFacts,
  type PolicyHost,
  type PolicyTask,
  placeFindings,
  policyJudge,
  refuseViolations,
  writeSarif,
} from './policy/index.ts';
export { openPrivate, type PrivateAccess } from './private/open.ts';
export { planPrivate } from './private/plan.ts';
export { type ParsedRequest, type PrivateTexts, parsePrivate } from './private/request.ts';
export type { PrivateFacts, PrivatePlan, PrivateRequest } from './private/types.ts';
export { readAudit } from './provenance/audit/read.ts';
export { type ReleaseContext, releaseDocuments } from './provenance/documents.ts';
export { mergedDocuments } from './provenance/merge.ts';
export { planRebuild } from './provenance/rebuild/plan.ts';
export { type RebuildTask, type Rebuilt, rebuild } from './provenance/rebuild/rebuild.ts';
export { planStatement } from './provenance/statement/plan.ts';
export type { Statement } from './provenance/statement/types.ts';
export type { Audit } from './provenance/types.ts';
export { verifyRelease } from './provenance/verify/release.ts';
export { verifyDetached } from './release/openpgp.ts';
export { createDirectory } from './release/sources/directory.ts';
export { createGoDev } from './release/sources/go-dev.ts';
export { goproxySource } from './release/sources/goproxy.ts';
export { createManifest } from './release/sources/manifest.ts';
export { createMirror } from './release/sources/mirror.ts';
export { buildTip } from './release/sources/tip.ts';
export { toolCacheSource } from './release/sources/tool-cache.ts';
export { checksumDatabase } from './release/sumdb/client.ts';
export type * from './release/types.ts';
export {
  type BinaryFile,
  type BinaryRecord,
  type Bom,
  type Completion,
  createDescriber,
  type DescribeHost,
  type DescribeOptions,
  type Describer,
  describeBinary,
  describeBuilt,
  type ReleaseBom,
  renderBom,
  renderReleaseBom,
  type SbomFormat,
  type SbomTool,
  sbomSuffix,
} from './sbom/index.ts';
export { type Installer, type InstallRequest, install } from './sdk/install.ts';
export * from './sdk/lock/index.ts';
export type * from './sdk/types.ts';
export { type DryPlan, planSetup } from './setup/plan.ts';
export { integrityText, renderSummary, verificationText } from './setup/report.ts';
export { parseRequest } from './setup/request.ts';
export { setup } from './setup/run.ts';
export { toolCacheRoot } from './setup/tool-cache-root.ts';
export type * from './setup/types.ts';
export { inputValues, type Values } from './setup/values.ts';
export { createTransfer } from './transfer/transfer.ts';
export type * from './transfer/types.ts';
