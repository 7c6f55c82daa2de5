import { buildElement } from '@shareet/element/build'
import type { Report } from '../evals/report.ts'

/** Size of `<news-ticker>` as one script, in bytes: what a host page pays. */
export async function benchElement(): Promise<Report> {
  const { bytes, minGzipBytes } = await buildElement()
  return {
    name: 'element',
    figures: {
      'min.bytes': bytes,
      'min.gzip.bytes': minGzipBytes,
      'under.8.KB': minGzipBytes <= 8192 ? 1 : 0,
    },
    baselines: {},
    floors: { 'under.8.KB': 1 },
    skipped: [],
  }
}
