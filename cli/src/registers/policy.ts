import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { policy } from '@shouli/server'
import { instant } from '@shouli/vocabulary'
import { act, byOption, look } from './act.ts'

/** The file is no policy: it cannot even be looked at parameter by parameter. */
class PolicyFileRefused extends Error {
  readonly code = 'POLICY_FILE_REFUSED'
}

export function policyCommand(): Command {
  const command = new Command('policy').description('versions of what the institution decides 政策版本')
  command
    .command('list')
    .description('every version, the latest to take effect first 全部版本')
    .action(() =>
      look(async ({ database }) =>
        (await policy.listPolicies(database)).map(({ version, state, effectiveFrom, draftedBy, approvedBy }) => ({
          version,
          state,
          effectiveFrom: new Date(effectiveFrom).toISOString(),
          draftedBy,
          approvedBy,
        })),
      ),
    )

  command
    .command('show')
    .description('one version in full, in the form that `draft` takes 查看一个版本')
    .argument('<version>')
    .action((version: string) =>
      look(async ({ database }) => {
        const found = await policy.readPolicy(database, version)
        return found && { version, effectiveFrom: new Date(found.effectiveFrom).toISOString(), terms: found.terms, sources: found.sources }
      }),
    )

  command
    .command('draft')
    .description('write a version, or rewrite one that is not approved yet 起草')
    .argument('<file>', 'JSON as `show` prints it, with another version and a day to come')
    .addOption(byOption())
    .action((file: string, { by }: { by: string }) =>
      act(async (tx, { at }) => {
        const version = versionIn(file)
        await policy.draftPolicy(tx, version, { by, at })
        return { drafted: version.version, effectiveFrom: new Date(version.effectiveFrom).toISOString() }
      }),
    )

  command
    .command('approve')
    .description('somebody else than its writer puts it in force from its day 批准')
    .argument('<version>')
    .addOption(byOption())
    .action((version: string, { by }: { by: string }) =>
      act(async (tx, { at }) => ({
        approved: version,
        inForceFrom: new Date((await policy.approvePolicy(tx, version, { by, at })).effectiveFrom).toISOString(),
      })),
    )

  command
    .command('withdraw')
    .description('take back a version that is not in force yet 撤回')
    .argument('<version>')
    .addOption(byOption())
    .action((version: string, { by }: { by: string }) =>
      act(async (tx, { at }) => {
        await policy.withdrawPolicy(tx, version, { by, at })
        return { withdrawn: version }
      }),
    )
  return command
}

function versionIn(file: string): policy.PolicyVersion {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as {
      version: string
      effectiveFrom: string
      terms: policy.Terms
      sources: policy.PolicyVersion['sources']
    }
    if (typeof read.version !== 'string' || typeof read.terms !== 'object' || typeof read.sources !== 'object')
      throw new Error('version, terms and sources are needed')
    return { ...read, effectiveFrom: instant(read.effectiveFrom) }
  } catch (error) {
    throw new PolicyFileRefused(`${file}: ${(error as Error).message}`)
  }
}
