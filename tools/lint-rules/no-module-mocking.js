/** Tests use the in-memory adapters, which pass the same contracts as the real ones. */
export const noModuleMocking = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { mock: 'Modules are not mocked: use the in-memory adapter of the port.' },
  },
  create: context => ({
    'CallExpression[callee.property.name="module"][callee.object.property.name="mock"]'(node) {
      context.report({ node, messageId: 'mock' })
    },
    'CallExpression[callee.property.name="module"][callee.object.name="mock"]'(node) {
      context.report({ node, messageId: 'mock' })
    },
  }),
}
