package org.mouakaba.instrument.control;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jaxen.expr.AllNodeStep;
import org.jaxen.expr.BinaryExpr;
import org.jaxen.expr.Expr;
import org.jaxen.expr.FilterExpr;
import org.jaxen.expr.LiteralExpr;
import org.jaxen.expr.LocationPath;
import org.jaxen.expr.NameStep;
import org.jaxen.expr.PathExpr;
import org.jaxen.expr.Predicate;
import org.jaxen.expr.Step;
import org.jaxen.expr.UnaryExpr;
import org.jaxen.saxpath.Axis;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormFault;

/** Walks an expression before it is ever computed: what it needs, and whether all of that is there. */
final class ExpressionCheck {

    /** Deeper trees are nobody's work; a sum of all questions of a form is not so deep. */
    static final int DEEPEST = 600;

    private static final Set<String> DRAWING_LOTS = Set.of("uuid", "random");

    /** Receives what is wrong. */
    @FunctionalInterface
    interface Faults {

        void add(FormFault fault, String argument);
    }

    private final FormNode owner;
    private final @Nullable ChoiceList items;
    private final FormNames names;
    private final Map<String, Pattern> patterns;
    private final Faults faults;
    private final Set<FormNode> needs = new HashSet<>();
    private boolean drawsLots;
    private int depth;

    /**
     * @param items the list that a filter looks through; null for other expressions
     * @param patterns takes those that stand in the expression
     */
    ExpressionCheck(
            FormNode owner, @Nullable ChoiceList items, FormNames names, Map<String, Pattern> patterns, Faults faults) {
        this.owner = owner;
        this.items = items;
        this.names = names;
        this.patterns = patterns;
        this.faults = faults;
    }

    Formula check(Expr expression) {
        walk(expression, items == null ? Place.of(owner) : Place.item(items));
        return new Formula(expression, needs, drawsLots);
    }

    /** The question that an argument names, also between quotes. */
    static @Nullable FormNode question(Expr argument) {
        if (argument instanceof Reference reference) {
            return reference.node();
        }
        return argument instanceof FunctionCall call
                        && call.getFunctionName().equals("string")
                        && call.arguments().size() == 1
                ? question(call.arguments().get(0))
                : null;
    }

    /** Where it leads; unknown where it comes to no nodes. */
    private Place walk(Expr expression, Place here) {
        if (++depth > DEEPEST) {
            throw new StackOverflowError();
        }
        try {
            return visit(expression, here);
        } finally {
            depth--;
        }
    }

    private Place visit(Expr expression, Place here) {
        if (expression instanceof Reference reference) {
            needs.add(reference.node());
            return Place.of(reference.node());
        }
        if (expression instanceof FunctionCall call) {
            return function(call, here);
        }
        if (expression instanceof BinaryExpr binary) {
            walk(binary.getLHS(), here);
            walk(binary.getRHS(), here);
        } else if (expression instanceof UnaryExpr unary) {
            walk(unary.getExpr(), here);
        } else if (expression instanceof LocationPath path) {
            return path(path, path.isAbsolute() ? Place.DOCUMENT : here);
        } else if (expression instanceof PathExpr path) {
            Place start = walk(path.getFilterExpr(), here);
            return path.getLocationPath() == null ? start : path(path.getLocationPath(), start);
        } else if (expression instanceof FilterExpr filter) {
            Place place = walk(filter.getExpr(), here);
            predicates(filter.getPredicates(), place);
            return place;
        }
        return Place.UNKNOWN;
    }

    private Place function(FunctionCall call, Place here) {
        String name = call.getFunctionName();
        if (!call.known()) {
            faults.add(FormFault.UNKNOWN_FUNCTION, name);
        } else if (!call.takes(call.arguments().size()) || !namesWhatItMust(call)) {
            faults.add(FormFault.BAD_ARGUMENTS, name);
        }
        boolean drewLots = drawsLots;
        call.arguments().forEach(argument -> walk(argument, here));
        if (DRAWING_LOTS.contains(name)) {
            drawsLots = true;
        } else if (name.equals("once")) {
            // It keeps its value by itself.
            drawsLots = drewLots;
        } else if (name.equals("regex") && call.arguments().size() == 2) {
            pattern(call.arguments().get(1));
        }
        if (name.equals("current")) {
            return Place.of(owner);
        }
        return name.equals("instance") ? list(call) : Place.UNKNOWN;
    }

    private static boolean namesWhatItMust(FunctionCall call) {
        return switch (call.getFunctionName()) {
            case "indexed-repeat" -> call.arguments().get(0) instanceof Reference;
            case "jr:choice-name" -> question(call.arguments().get(1)) != null;
            default -> true;
        };
    }

    private void pattern(Expr argument) {
        if (argument instanceof LiteralExpr literal) {
            try {
                patterns.put(literal.getLiteral(), TextFunctions.pattern(literal.getLiteral()));
            } catch (PatternSyntaxException e) {
                faults.add(FormFault.BAD_PATTERN, literal.getLiteral());
            }
        }
    }

    private Place list(FunctionCall call) {
        String name = call.arguments().size() == 1 && call.arguments().get(0) instanceof LiteralExpr literal
                ? literal.getLiteral()
                : "";
        ChoiceList list = names.list(name);
        if (list == null) {
            faults.add(FormFault.UNKNOWN_REFERENCE, "instance('" + name + "')");
            return Place.UNKNOWN;
        }
        return Place.list(list);
    }

    private Place path(LocationPath path, Place start) {
        Place place = start;
        List<?> steps = path.getSteps();
        for (Object each : steps) {
            if (each instanceof Step step) {
                place = step(step, place);
                predicates(step.getPredicates(), place);
            }
        }
        if (place.node() != null) {
            needs.add(place.node());
        }
        return place;
    }

    private Place step(Step step, Place from) {
        boolean allNodes = step instanceof AllNodeStep;
        switch (step.getAxis()) {
            case Axis.SELF -> {
                return from;
            }
            case Axis.PARENT -> {
                return allNodes ? from.parent() : Place.UNKNOWN;
            }
            case Axis.CHILD -> {
                return step instanceof NameStep name ? child(name, from) : all(from);
            }
            default -> {
                faults.add(FormFault.BAD_EXPRESSION, allNodes ? "//" : Axis.lookup(step.getAxis()) + "::");
                return Place.UNKNOWN;
            }
        }
    }

    private Place child(NameStep step, Place from) {
        if (step.getLocalName().equals("*")) {
            return all(from);
        }
        if (from.equals(Place.DOCUMENT) && names.root(step.getLocalName())) {
            return Place.of(names.root());
        }
        Place child = from.child(step.getLocalName());
        if (child == null) {
            faults.add(
                    from.list() == null ? FormFault.UNKNOWN_REFERENCE : FormFault.UNKNOWN_CHOICE_COLUMN,
                    step.getLocalName());
            return Place.UNKNOWN;
        }
        return child;
    }

    private Place all(Place from) {
        if (from.node() != null) {
            needs.addAll(from.node().children);
        }
        return from.equals(Place.DOCUMENT) ? Place.of(names.root()) : from.item();
    }

    private void predicates(List<?> predicates, Place place) {
        for (Object each : predicates) {
            if (each instanceof Predicate predicate) {
                walk(predicate.getExpr(), place);
            }
        }
    }
}
