export { pageReader } from './page-reader.ts'
