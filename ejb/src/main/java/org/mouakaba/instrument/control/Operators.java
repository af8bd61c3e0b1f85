package org.mouakaba.instrument.control;

import java.util.List;
import org.jaxen.Context;
import org.jaxen.JaxenException;
import org.jaxen.expr.BinaryExpr;
import org.jaxen.expr.Expr;
import org.jaxen.expr.UnaryExpr;
import org.jaxen.saxpath.Operator;

/** Operators as forms mean them: a date is its day, an empty answer is an empty text and no node. */
final class Operators {

    private Operators() {}

    /** Equal, less and the like; of several nodes, whether it holds for any. */
    record Comparison(Expr left, Expr right, int operator) implements BinaryExpr, Plain {

        @Override
        public Object evaluate(Context context) throws JaxenException {
            Object a = Values.plain(left.evaluate(context));
            Object b = Values.plain(right.evaluate(context));
            Pass pass = Pass.of(context);
            for (Object one : each(a)) {
                for (Object other : each(b)) {
                    pass.step(1);
                    if (holds(Values.plain(one), Values.plain(other))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static List<?> each(Object value) {
            return value instanceof List<?> nodes ? nodes : List.of(value);
        }

        private boolean holds(Object a, Object b) {
            return switch (operator) {
                case Operator.EQUALS -> same(a, b);
                case Operator.NOT_EQUALS -> !same(a, b);
                case Operator.LESS_THAN -> Values.number(a) < Values.number(b);
                case Operator.LESS_THAN_EQUALS -> Values.number(a) <= Values.number(b);
                case Operator.GREATER_THAN -> Values.number(a) > Values.number(b);
                default -> Values.number(a) >= Values.number(b);
            };
        }

        private static boolean same(Object a, Object b) {
            if (a instanceof Boolean || b instanceof Boolean) {
                return Values.truth(a) == Values.truth(b);
            }
            if (a instanceof Number || b instanceof Number) {
                return Values.number(a) == Values.number(b);
            }
            return a.equals(b);
        }

        @Override
        public Expr getLHS() {
            return left;
        }

        @Override
        public Expr getRHS() {
            return right;
        }

        @Override
        public String getOperator() {
            return String.valueOf(operator);
        }

        @Override
        public String getText() {
            return left.getText() + ' ' + operator + ' ' + right.getText();
        }
    }

    /** Sums, differences, products, quotients and what is left over. */
    record Arithmetic(Expr left, Expr right, int operator) implements BinaryExpr, Plain {

        @Override
        public Object evaluate(Context context) throws JaxenException {
            Pass.of(context).step(1);
            double a = Values.number(left.evaluate(context));
            double b = Values.number(right.evaluate(context));
            return switch (operator) {
                case Operator.ADD -> a + b;
                case Operator.SUBTRACT -> a - b;
                case Operator.MULTIPLY -> a * b;
                case Operator.DIV -> a / b;
                default -> a % b;
            };
        }

        @Override
        public Expr getLHS() {
            return left;
        }

        @Override
        public Expr getRHS() {
            return right;
        }

        @Override
        public String getOperator() {
            return String.valueOf(operator);
        }

        @Override
        public String getText() {
            return left.getText() + ' ' + operator + ' ' + right.getText();
        }
    }

    /** Both, or either; the second is not asked where the first settles it. */
    record Logic(Expr left, Expr right, boolean both) implements BinaryExpr, Plain {

        @Override
        public Object evaluate(Context context) throws JaxenException {
            Pass.of(context).step(1);
            boolean first = Values.truth(left.evaluate(context));
            return first == both ? Values.truth(right.evaluate(context)) : first;
        }

        @Override
        public Expr getLHS() {
            return left;
        }

        @Override
        public Expr getRHS() {
            return right;
        }

        @Override
        public String getOperator() {
            return both ? "and" : "or";
        }

        @Override
        public String getText() {
            return left.getText() + ' ' + getOperator() + ' ' + right.getText();
        }
    }

    /** A number with the other sign. */
    record Negative(Expr of) implements UnaryExpr, Plain {

        @Override
        public Object evaluate(Context context) throws JaxenException {
            return -Values.number(of.evaluate(context));
        }

        @Override
        public Expr getExpr() {
            return of;
        }

        @Override
        public String getText() {
            return '-' + of.getText();
        }
    }
}
