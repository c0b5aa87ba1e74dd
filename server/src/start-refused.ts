// Why the server would not start, in a sentence for whoever started it, and the exit code for whatever did.

import type { Text } from '@shouli/vocabulary'

/** Exit codes of sysexits.h: 69 something that is needed is not there, 73 cannot write, 77 not allowed, 78 wrong setting. */
export interface Refused {
  readonly exitCode: number
  readonly sentence: Text
}

/** A port is taken, or may not be opened by this user. */
export class PortRefused extends Error {
  readonly code = 'PORT_REFUSED'
  readonly exitCode: number
  readonly sentence: Text
  constructor({ setting, port, busy }: { readonly setting: string; readonly port: number; readonly busy: boolean }, cause: unknown) {
    const why = busy
      ? {
          zh: `端口 ${port} 已被占用。请停掉占用它的程序，或用 ${setting} 换一个端口（0 为任意空闲端口）。`,
          en: `port ${port} is in use. Stop whatever uses it, or choose another one by ${setting} (0: any free one).`,
        }
      : {
          zh: `不允许打开端口 ${port}。请用 ${setting} 换一个端口。`,
          en: `port ${port} may not be opened by this user. Choose another one by ${setting}.`,
        }
    super(why.en, { cause })
    this.name = 'PortRefused'
    this.exitCode = busy ? 69 : 77
    this.sentence = why
  }
}

/** The folder for database and keys cannot be written. */
export class DataFolderRefused extends Error {
  readonly code = 'DATA_FOLDER_REFUSED'
  readonly exitCode = 73
  readonly sentence: Text
  constructor(folder: string, cause: unknown) {
    const why = (cause as NodeJS.ErrnoException).code ?? 'unknown'
    super(`the data folder ${folder} cannot be written (${why})`, { cause })
    this.name = 'DataFolderRefused'
    this.sentence = {
      zh: `数据目录 ${folder} 无法写入（${why}）。请更正权限，或用 DATA_FOLDER 指定另一个目录。`,
      en: `the data folder ${folder} cannot be written (${why}). Correct its rights, or choose another one by DATA_FOLDER.`,
    }
  }
}

/** What the named errors of the house mean to whoever starts it; the rest of the sentence is the error's own. */
const beginnings: Readonly<Record<string, string>> = {
  DATABASE_UNREACHABLE: '连接不上数据库，请检查 DATABASE_URL 和数据库服务',
  POSTGRES_CANNOT_RUN: '自带的数据库无法启动',
  DATA_FOLDER_BUSY: '数据目录正被另一个进程占用',
  SCHEMA_TOO_NEW: '数据库结构比本程序新，请启动较新的版本，或换一个数据库',
  SERVER_TOO_OLD: 'PostgreSQL 版本太旧，需要 15 或更新',
  SETTINGS_REFUSED: '设置有误',
  KEY_REFUSED: '密钥与数据库不符，请检查 KEY_ENCRYPTION_KEY 或 KEY_FILE',
  KNOWLEDGE_REFUSED: '学到的数据文件不能用，请检查 KNOWLEDGE_FILE',
  PROFILE_REFUSED: '终端配置有误',
}

/** @returns what to say and how to exit; `null` for an error that is a bug of ours, which deserves its stack */
export function startRefused(error: unknown): Refused | null {
  if (!(error instanceof Error)) return null
  const { code, exitCode, sentence } = error as { code?: unknown; exitCode?: unknown; sentence?: Text }
  const status = typeof exitCode === 'number' ? exitCode : code === 'KEY_REFUSED' || code === 'PROFILE_REFUSED' ? 78 : null
  if (status === null) return null
  if (sentence !== undefined) return { exitCode: status, sentence }
  const beginning = beginnings[String(code)]
  return { exitCode: status, sentence: { zh: beginning ?? error.message, en: error.message } }
}
