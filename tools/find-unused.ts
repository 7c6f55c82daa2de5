/** Names nobody imports and files nobody reaches: what is not used is deleted. Test-only use does not keep product code. */
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { findFiles } from './find-files.ts'

/** Files that are started or loaded by name. */
const ENTRIES = [
  /^apps\/server\/src\/main\.ts$/,
  /^apps\/web\/(src\/main|build)\.ts$/,
  /^packages\/element\/(src\/define|src\/index|build)\.ts$/,
  /^packages\/client\/src\/index\.ts$/,
  /^packages\/protocol\/src\/index\.ts$/,
  /^packages\/core\/src\/(pipeline|[a-z]+\/index)\.ts$/,
  /^packages\/testkit\/src\/[a-z]+\/index\.ts$/,
  /^packages\/catalogue\/src\/index\.ts$/,
  /^(tools|evals|bench)\/[^/]+\.ts$/,
  /^evals\/(fit\/fit|lines\/draw)-[^/]+\.ts$/,
  /^apps\/web\/stage\//,
  /\.(test|contract)\.ts$/,
]
const root = resolve(import.meta.dirname, '..')
const files = (await findFiles('{packages,apps,evals,bench,tools}/**/*.ts', root)).filter(
  file => !file.endsWith('.d.ts'),
)
const isEntry = (file: string): boolean => ENTRIES.some(pattern => pattern.test(file))

const exported = new Map<string, Set<string>>()
const used = new Map<string, Set<string>>()
const reached = new Set<string>()
const everything = '*'

for (const file of files) {
  const source = ts.createSourceFile(
    file,
    await readFile(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    false,
  )
  exported.set(file, namesExported(source))
  for (const { specifier, names } of importsOf(source)) {
    const target = targetOf(file, specifier)
    if (target === undefined) continue
    reached.add(target)
    const known = used.get(target) ?? new Set()
    for (const name of names) known.add(name)
    used.set(target, known)
  }
}

const faults: string[] = []
for (const file of files.sort()) {
  if (isEntry(file)) continue
  if (!reached.has(file)) {
    faults.push(`${file} is reached from nowhere`)
    continue
  }
  const names = used.get(file) ?? new Set()
  if (names.has(everything)) continue
  for (const name of exported.get(file) ?? [])
    if (!names.has(name)) faults.push(`${file} exports ${name}, which nobody imports`)
}
for (const fault of faults) console.log(fault)
console.log(`${files.length} files looked at, ${faults.length} unused`)
if (faults.length > 0 || files.length < 100) process.exitCode = 1

/** Values only: a type may be exported for those who read a signature, and costs nothing. */
function namesExported(source: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      if (statement.isTypeOnly) continue
      if (statement.exportClause && ts.isNamedExports(statement.exportClause))
        for (const each of statement.exportClause.elements) names.add(each.name.text)
      continue
    }
    if (
      !ts.canHaveModifiers(statement) ||
      !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    )
      continue
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations)
        if (ts.isIdentifier(name)) names.add(name.text)
    if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
      names.add(statement.name.text)
  }
  return names
}

function importsOf(source: ts.SourceFile): { specifier: string; names: string[] }[] {
  const found: { specifier: string; names: string[] }[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const clause = ts.isImportDeclaration(node)
        ? node.importClause?.namedBindings
        : node.exportClause
      const names =
        clause && (ts.isNamedImports(clause) || ts.isNamedExports(clause))
          ? clause.elements.map(each => (each.propertyName ?? each.name).text)
          : [everything]
      found.push({ specifier: node.moduleSpecifier.text, names })
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    )
      found.push({ specifier: node.arguments[0].text, names: [everything] })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Relative imports only: packages are entered through their index, which is an entry. */
function targetOf(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.')
    ? relative(root, resolve(root, dirname(file), specifier))
    : undefined
}
