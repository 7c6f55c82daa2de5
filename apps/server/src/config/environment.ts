import type { Environment } from './overrides.ts'

/** The variables of this process that are ours. Nothing else in the server reads the environment. */
export const environment = (): Environment => ({
  SHAREET_PORT: process.env['SHAREET_PORT'],
  SHAREET_HOST: process.env['SHAREET_HOST'],
  SHAREET_DATA: process.env['SHAREET_DATA'],
  SHAREET_API_TOKEN: process.env['SHAREET_API_TOKEN'],
  SHAREET_EMBEDDINGS_KEY: process.env['SHAREET_EMBEDDINGS_KEY'],
  SHAREET_TRANSLATION_KEY: process.env['SHAREET_TRANSLATION_KEY'],
})
