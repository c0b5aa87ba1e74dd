// `shouli registers`: what is on file, seen and changed by hand. Every change is a link in the merchant's chain of evidence and a note
// to whoever waits for it, exactly as when it is made on a page.

import { Command } from 'commander'
import { evidenceCommand } from './registers/evidence.ts'
import { listCommand } from './registers/list.ts'
import { merchantCommand } from './registers/merchant.ts'
import { papersCommand } from './registers/papers.ts'
import { policyCommand } from './registers/policy.ts'
import { terminalCommand } from './registers/terminal.ts'

export function registersCommand(): Command {
  const command = new Command('registers').addHelpText(
    'after',
    `
Which database 数据库: DATABASE_URL, or the embedded one in DATA_FOLDER (also while a server runs on it 服务运行时也可使用).
The demo's 演示: DATA_FOLDER=.shouli/demo shouli registers …

Examples 示例:
  shouli registers merchant show 898310154110001           everything on file 查看商户全部登记信息
  shouli registers merchant unfreeze 898310154110001       the next payment passes again 解冻后下一笔即可受理
  shouli registers papers receive 898310154110001 licence 92310115MA1K4B5N7A 2030-12-31
  shouli registers papers accept 898310154110001 <document>
  shouli registers terminal resume 10000001
  shouli registers list remove own-risk merchant 898310154110001
  shouli registers policy draft september.json --by anna; shouli registers policy approve 2026-09 --by bea
  shouli registers evidence verify 898310154110001         recompute its chain 校验证据链

Exit codes 退出码: 0 done · 1 refused, with the reason · 2 nothing of that name on file · 69, 78 database or settings`,
  )
  for (const part of [merchantCommand, terminalCommand, papersCommand, listCommand, policyCommand, evidenceCommand])
    command.addCommand(part())
  return command
}
