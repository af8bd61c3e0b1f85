package org.mouakaba.instrument.control;

import java.util.Set;
import org.jaxen.expr.Expr;

/**
 * A compiled expression.
 *
 * @param needs questions and repeats whose values it reads
 * @param keeps whether what it came to once is to stay: it draws lots
 */
record Formula(Expr expression, Set<FormNode> needs, boolean keeps) {

    Formula {
        needs = Set.copyOf(needs);
    }
}
