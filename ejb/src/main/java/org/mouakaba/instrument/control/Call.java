package org.mouakaba.instrument.control;

import java.util.List;
import org.jaxen.Context;
import org.jaxen.JaxenException;
import org.jaxen.expr.Expr;

/** One call of a function: its arguments, each computed when it is asked for. */
record Call(Pass pass, Context context, List<Expr> arguments) {

    int size() {
        return arguments.size();
    }

    Object value(int argument) throws JaxenException {
        return arguments.get(argument).evaluate(context);
    }

    /** Of several nodes the first. */
    String text(int argument) throws JaxenException {
        return Values.text(value(argument));
    }

    String text(int argument, String otherwise) throws JaxenException {
        return argument < size() ? text(argument) : otherwise;
    }

    double number(int argument) throws JaxenException {
        return Values.number(value(argument));
    }

    boolean truth(int argument) throws JaxenException {
        return Values.truth(value(argument));
    }

    /** Each node of an argument that is several; the value itself of one that is none. */
    List<?> each(int argument) throws JaxenException {
        Object value = value(argument);
        return value instanceof List<?> nodes ? nodes : List.of(value);
    }
}
