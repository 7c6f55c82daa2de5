/** The environment is read in one place; process signals are handled in one file. */
export const environmentInConfigOnly = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      environment:
        'Only apps/server/src/config, tests and tools read process.env: add the setting there.',
      signals: 'Only main.ts listens to process signals.',
    },
  },
  create(context) {
    const file = context.filename.replaceAll('\\', '/')
    const reads =
      /\/apps\/server\/src\/config\/|\.test\.ts$|\.contract\.ts$|\/(tools|evals|bench)\/|\/testkit\/src\/browser\//.test(
        file,
      )
    const listens = /\/main\.ts$|\/bin\//.test(file)
    return {
      'MemberExpression[object.name="process"][property.name="env"]'(node) {
        if (!reads) context.report({ node, messageId: 'environment' })
      },
      'CallExpression[callee.object.name="process"][callee.property.name=/^(on|once)$/]'(node) {
        if (!listens) context.report({ node, messageId: 'signals' })
      },
    }
  },
}
