// Writes .storybook/markup-arguments.json: the arguments of the six markup functions with their types and doc comments, read
// from the source. Storybook's controls and its search use it.
import { writeFile } from 'node:fs/promises';
import ts from 'typescript';

const program = ts.createProgram(['src/html.ts'], {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  moduleResolution: 100,
});
const checker = program.getTypeChecker();
const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile('src/html.ts')));
const functions = exported
  .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
  .filter(({ valueDeclaration }) => valueDeclaration?.getSourceFile().fileName.endsWith('.html.ts'));

await writeFile(
  '.storybook/markup-arguments.json',
  `${JSON.stringify(Object.fromEntries(functions.map((symbol) => [symbol.name, describe(symbol)])), null, 2)}\n`,
);

function describe(symbol) {
  const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
  const data = checker.getTypeOfSymbol(signature.getParameters()[0]);
  const properties = new Map();
  for (const type of data.isUnion() ? data.types : [data]) {
    for (const property of type.getProperties()) properties.set(property.name, property);
  }
  return {
    description: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    arguments: [...properties.values()].map((property) => argument(property, data)),
  };
}

function argument(property, data) {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
  const members = type.isUnion() ? type.types : [type];
  const literals = members.filter((member) => member.isStringLiteral() || member.isNumberLiteral());
  const everywhere = !data.isUnion() || data.types.every((member) => member.getProperty(property.name));
  return {
    name: property.name,
    description: ts.displayPartsToString(property.getDocumentationComment(checker)),
    required: everywhere && !(property.flags & ts.SymbolFlags.Optional),
    type: property.valueDeclaration?.type?.getText().replace(/\s+/g, ' ') ?? checker.typeToString(type),
    ...(literals.length === members.length && { options: literals.map(({ value }) => value) }),
    ...(members.some(({ flags }) => flags & ts.TypeFlags.BooleanLike) && { boolean: true }),
    ...(members.some(({ flags }) => flags & ts.TypeFlags.String) && { text: true }),
    ...(members.some(({ flags }) => flags & ts.TypeFlags.Number) && { number: true }),
  };
}
