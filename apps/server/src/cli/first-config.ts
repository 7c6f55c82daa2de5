import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { defaultConfigText } from '../config/index.ts'

export const DEFAULT_CONFIG_FILE = 'shareet.config.yaml'

/** Writes the starter configuration where there is none; true when it did. */
export async function writeFirstConfig(file: string): Promise<boolean> {
  if (existsSync(file)) return false
  // "wx": a file that appeared in the meantime is somebody's work and is left alone.
  await writeFile(file, defaultConfigText(), { flag: 'wx' })
  return true
}
