package org.mouakaba.instrument.control;

import java.util.List;
import org.jaxen.JaxenException;
import org.jaxen.expr.BinaryExpr;
import org.jaxen.expr.DefaultXPathFactory;
import org.jaxen.expr.Expr;
import org.jaxen.expr.FunctionCallExpr;
import org.jaxen.expr.VariableReferenceExpr;
import org.jaxen.saxpath.Operator;
import org.mouakaba.instrument.control.Operators.Arithmetic;
import org.mouakaba.instrument.control.Operators.Comparison;
import org.mouakaba.instrument.control.Operators.Logic;
import org.mouakaba.instrument.control.Operators.Negative;

/** Makes of what the parser reads what forms mean by it; paths and predicates stay the library's. */
final class ExpressionFactory extends DefaultXPathFactory {

    /** Variables are numbered: a name of a question need be no name of a variable. */
    static final String VARIABLE = "v";

    private final List<FormNode> references;

    ExpressionFactory(List<FormNode> references) {
        this.references = references;
    }

    @Override
    public BinaryExpr createOrExpr(Expr left, Expr right) {
        return new Logic(Plain.of(left), Plain.of(right), false);
    }

    @Override
    public BinaryExpr createAndExpr(Expr left, Expr right) {
        return new Logic(Plain.of(left), Plain.of(right), true);
    }

    @Override
    public BinaryExpr createEqualityExpr(Expr left, Expr right, int operator) {
        return new Comparison(Plain.of(left), Plain.of(right), operator);
    }

    @Override
    public BinaryExpr createRelationalExpr(Expr left, Expr right, int operator) {
        return new Comparison(Plain.of(left), Plain.of(right), operator);
    }

    @Override
    public BinaryExpr createAdditiveExpr(Expr left, Expr right, int operator) {
        return new Arithmetic(Plain.of(left), Plain.of(right), operator);
    }

    @Override
    public BinaryExpr createMultiplicativeExpr(Expr left, Expr right, int operator) {
        return new Arithmetic(Plain.of(left), Plain.of(right), operator);
    }

    @Override
    public Expr createUnaryExpr(Expr expression, int operator) {
        return operator == Operator.NEGATIVE ? new Negative(Plain.of(expression)) : expression;
    }

    @Override
    public FunctionCallExpr createFunctionCallExpr(String prefix, String name) {
        String full = prefix == null || prefix.isEmpty() ? name : prefix + ':' + name;
        return new FunctionCall(full, Functions.find(full));
    }

    @Override
    public VariableReferenceExpr createVariableReferenceExpr(String prefix, String name) throws JaxenException {
        if ((prefix != null && !prefix.isEmpty()) || !name.matches(VARIABLE + "\\d{1,6}")) {
            throw new JaxenException("$" + name);
        }
        int index = Integer.parseInt(name.substring(VARIABLE.length()));
        if (index >= references.size()) {
            throw new JaxenException("$" + name);
        }
        return new Reference(references.get(index));
    }
}
