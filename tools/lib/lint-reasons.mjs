const DIRECTIVE = /^\s*eslint-disable/;

function isConst(node) {
  return node.typeAnnotation.type === 'TSTypeReference' && node.typeAnnotation.typeName.name === 'const';
}

/**
 * An assertion (`as`, `!`) or a switched-off rule overrules the compiler: whoever writes one says why, in a comment on
 * the same line. `as const` asserts nothing.
 */
export const reasons = {
  meta: { type: 'suggestion', schema: [], messages: { missing: 'Say why, in a comment on the same line.' } },
  create(context) {
    const source = context.sourceCode;
    const linesWithComment = new Set();
    for (const comment of source.getAllComments()) {
      for (let line = comment.loc.start.line; line <= comment.loc.end.line; line += 1) linesWithComment.add(line);
    }
    const require = node => {
      if (!linesWithComment.has(node.loc.end.line)) context.report({ node, messageId: 'missing' });
    };
    return {
      TSAsExpression: node => isConst(node) || require(node),
      TSNonNullExpression: require,
      Program() {
        for (const comment of source.getAllComments()) {
          if (DIRECTIVE.test(comment.value) && !comment.value.includes(' -- ')) {
            context.report({ loc: comment.loc, messageId: 'missing' });
          }
        }
      },
    };
  },
};
