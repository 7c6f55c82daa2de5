import { glob } from 'node:fs/promises'

/** Files of the repository that match, in order of their names; what others wrote or a build made is left out. */
export async function findFiles(pattern: string, cwd: string = process.cwd()): Promise<string[]> {
  const files: string[] = []
  const exclude = (name: string): boolean => /node_modules|\bdist\b/.test(name)
  for await (const file of glob(pattern, { cwd, exclude })) files.push(file)
  return files.sort()
}
