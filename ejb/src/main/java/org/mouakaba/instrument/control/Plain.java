package org.mouakaba.instrument.control;

import org.jaxen.expr.Expr;

/** An expression of ours, which is as simple as it will be when it is made. */
interface Plain extends Expr {

    /** Without the wrappings that the parser puts around each part. */
    @SuppressWarnings("deprecation")
    static Expr of(Expr expression) {
        return expression.simplify();
    }

    @Override
    @SuppressWarnings("deprecation")
    default Expr simplify() {
        return this;
    }
}
