import type { EvidenceTrees } from './evidence.ts'

/**
 * Trees as they are written down, one a line and its nodes as a heap: `gap<0.4:-0.2` asks whether `gap` is at most 0.4
 * and has -0.2 in the mean, `:1.3` is a leaf, `-` is no node.
 */
export function readTrees<Kind extends string>(
  kinds: readonly Kind[],
  text: string,
): EvidenceTrees<Kind> {
  const lines = text.split('\n').filter(line => line !== '')
  const trees = lines.map(line => line.split(' ').map(node => readNode(node, kinds)))
  const inner = trees.map(nodes => nodes.slice(0, nodes.length >> 1))
  return {
    kinds,
    asked: inner.map(nodes => nodes.map(({ asked }) => asked)),
    cuts: inner.map(nodes => nodes.map(({ cut }) => cut)),
    values: trees.map(nodes => nodes.map(({ value }) => value)),
  }
}

function readNode(
  node: string,
  kinds: readonly string[],
): { readonly asked: number; readonly cut: number; readonly value: number } {
  const [question = '', value = '0'] = node.split(':')
  const [kind = '', cut = '0'] = question.split('<')
  return { asked: kinds.indexOf(kind), cut: Number(cut), value: Number(value) }
}
