import type { EvidenceModel } from '@shareet/core/stories'

/** A model as the text of a module: its bias, and its trees as `core/stories/read-trees.ts` reads them. */
export function writeTrees<Kind extends string>(
  { bias, trees }: EvidenceModel<Kind>,
  kinds: string,
): string {
  const lines = trees?.values.map((values, tree) =>
    values
      .map((value, node) => {
        const asked = trees.asked[tree]?.[node] ?? NONE
        if (asked !== NONE) return `${trees.kinds[asked]}<${trees.cuts[tree]?.[node]}:${value}`
        return isThere(trees.asked[tree] ?? [], node) ? `:${value}` : '-'
      })
      .join(' '),
  )
  return `{
  bias: ${bias},
  weights: {},
  trees: readTrees(
    ${kinds},
    \`
${lines?.join('\n')}
\`,
  ),
}`
}

const NONE = -1

/** The root, or a child of a node where something is asked. */
const isThere = (asked: readonly number[], node: number): boolean =>
  node === 0 || asked[(node - 1) >> 1] !== NONE
