package org.mouakaba.instrument.control;

import java.util.List;
import org.jaxen.Context;
import org.jaxen.JaxenException;
import org.jaxen.expr.Expr;

/** One call of a function: its arguments, each computed when it is asked for. */
record Call(Pass pass, Context context, List<Expr> arguments) {

    private static final int LETTERS_A_STEP = 16;

    int size() {
        return arguments.size();
    }

    Object value(int argument) throws JaxenException {
        return arguments.get(argument).evaluate(context);
    }

    /** Of several nodes the first. A long text is work too: that of a group is all that stands in it. */
    String text(int argument) throws JaxenException {
        String text = Values.text(value(argument));
        pass.step(1 + text.length() / LETTERS_A_STEP);
        return text;
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
