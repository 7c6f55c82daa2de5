/** Judgement has no clock, no chance, no classes and no waiting: the same arguments give the same answer, forever. */
export const pureJudgement = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      impure: '{{what}} has no place in judgement: pass what it would give as an argument.',
    },
  },
  create(context) {
    const report = (node, what) => context.report({ node, messageId: 'impure', data: { what } })
    const asynchronous = node => node.async && report(node, 'async')
    return {
      'CallExpression[callee.object.name="Date"][callee.property.name="now"]': node =>
        report(node, 'Date.now()'),
      'CallExpression[callee.object.name="Math"][callee.property.name="random"]': node =>
        report(node, 'Math.random()'),
      'NewExpression[callee.name="Date"][arguments.length=0]': node => report(node, 'new Date()'),
      'CallExpression[callee.name="Date"]': node => report(node, 'Date()'),
      ClassDeclaration: node => report(node, 'class'),
      ClassExpression: node => report(node, 'class'),
      FunctionDeclaration: asynchronous,
      FunctionExpression: asynchronous,
      ArrowFunctionExpression: asynchronous,
    }
  },
}
