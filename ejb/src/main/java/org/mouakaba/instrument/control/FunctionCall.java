package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.List;
import org.jaxen.Context;
import org.jaxen.JaxenException;
import org.jaxen.expr.Expr;
import org.jaxen.expr.FunctionCallExpr;
import org.jspecify.annotations.Nullable;

/** A function of a form with its arguments; of one that is not known, only the name. */
final class FunctionCall implements FunctionCallExpr, Plain {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient @Nullable FormFunction function;
    private final List<Expr> arguments = new ArrayList<>();

    FunctionCall(String name, @Nullable FormFunction function) {
        this.name = name;
        this.function = function;
    }

    boolean known() {
        return function != null;
    }

    boolean takes(int count) {
        return function != null && function.least() <= count && count <= function.most();
    }

    List<Expr> arguments() {
        return arguments;
    }

    @Override
    public Object evaluate(Context context) throws JaxenException {
        if (function == null) {
            throw new IllegalStateException(name);
        }
        Pass pass = Pass.of(context);
        pass.step(1);
        return function.body().call(new Call(pass, context, arguments));
    }

    @Override
    public String getPrefix() {
        return "";
    }

    @Override
    public String getFunctionName() {
        return name;
    }

    @Override
    public void addParameter(Expr parameter) {
        arguments.add(Plain.of(parameter));
    }

    @Override
    public List<Expr> getParameters() {
        return arguments;
    }

    @Override
    public String getText() {
        return name + "()";
    }
}
