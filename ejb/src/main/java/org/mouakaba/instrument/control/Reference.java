package org.mouakaba.instrument.control;

import org.jaxen.Context;
import org.jaxen.expr.VariableReferenceExpr;

/** {@code ${name}}: the question of that name in the same row, else in all rows. */
record Reference(FormNode node) implements VariableReferenceExpr, Plain {

    @Override
    public Object evaluate(Context context) {
        return Pass.of(context).referred(node);
    }

    @Override
    public String getPrefix() {
        return "";
    }

    @Override
    public String getVariableName() {
        return node.name;
    }

    @Override
    public String getText() {
        return "${" + node.name + '}';
    }
}
