import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir, unlink, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { InboxError } from '../../ports/index.ts'
import type { Inbox, InboxFile } from '../../ports/index.ts'

/** A file that has not changed for so long, in milliseconds, is whole. */
const STILL_MS = 1000
const MOST_BYTES = 8 * 1024 * 1024
/** Names looked at in one go; the rest waits for the next. */
const MOST_NAMES = 10_000
const UNFINISHED = /^\.|\.(tmp|part|filepart|crdownload)$/i

/** A folder as an inbox. The folder is made where it is missing. */
export function createFolderInbox(folder: string, now: () => number): Inbox {
  const moveTo = async (place: 'done' | 'failed', name: string): Promise<string> => {
    const target = join(folder, place)
    await mkdir(target, { recursive: true })
    const end = extname(name)
    // "report.txt", then "report.1.txt": what was there before stays.
    for (let copy = 0; ; copy++) {
      const free = copy === 0 ? name : `${name.slice(0, name.length - end.length)}.${copy}${end}`
      try {
        await copyFile(join(folder, name), join(target, free), constants.COPYFILE_EXCL)
        await unlink(join(folder, name))
        return join(target, free)
      } catch (fault) {
        if (!isCode(fault, 'EEXIST')) throw fault
      }
    }
  }
  return {
    async ready(limit) {
      try {
        await mkdir(folder, { recursive: true })
        const entries = (await readdir(folder, { withFileTypes: true })).slice(0, MOST_NAMES)
        const files: { file: InboxFile; changed: number }[] = []
        for (const entry of entries) {
          if (!entry.isFile() || UNFINISHED.test(entry.name)) continue
          const found = await look(join(folder, entry.name), entry.name, now())
          if (found) files.push(found)
        }
        return files
          .toSorted((a, b) => a.changed - b.changed || (a.file.name < b.file.name ? -1 : 1))
          .slice(0, limit)
          .map(({ file }) => file)
      } catch (fault) {
        throw new InboxError(`The folder ${folder} cannot be read: ${reasonOf(fault)}`)
      }
    },
    async done({ name }) {
      try {
        await moveTo('done', name)
      } catch (fault) {
        throw new InboxError(`${name} cannot be moved to ${folder}/done: ${reasonOf(fault)}`)
      }
    },
    async failed({ name }, reason) {
      try {
        const path = await moveTo('failed', name)
        await writeFile(`${path}.why.txt`, `${reason}\n`)
      } catch (fault) {
        throw new InboxError(`${name} cannot be moved to ${folder}/failed: ${reasonOf(fault)}`)
      }
    },
  }
}

async function look(
  path: string,
  name: string,
  now: number,
): Promise<{ file: InboxFile; changed: number } | undefined> {
  try {
    await using handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    const { mtimeMs, size } = await handle.stat()
    if (now - mtimeMs < STILL_MS) return undefined
    const read = async (): Promise<Uint8Array | undefined> => {
      if (size > MOST_BYTES) return undefined
      await using again = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
      return await again.readFile()
    }
    return { file: { name, url: pathToFileURL(path).href, read }, changed: mtimeMs }
  } catch (fault) {
    // Gone in the meantime, or not ours to read.
    if (isCode(fault, 'ENOENT') || isCode(fault, 'ELOOP')) return undefined
    throw fault
  }
}

const isCode = (fault: unknown, code: string): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === code

const reasonOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : String(fault)
