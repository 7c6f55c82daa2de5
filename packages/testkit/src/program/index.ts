export { killProgram, startProgram } from './start-program.ts'
export type { Running } from './start-program.ts'
