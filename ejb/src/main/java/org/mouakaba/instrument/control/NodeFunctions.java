package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jaxen.JaxenException;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormOption;

/** Functions of several answers, of rows and of choices. */
final class NodeFunctions {

    private NodeFunctions() {}

    static void addTo(Map<String, FormFunction> all) {
        all.put("count", new FormFunction(1, 1, call -> (double) nodes(call, 0).size()));
        all.put("count-non-empty", new FormFunction(1, 1, call ->
                (double) filled(call, 0).size()));
        all.put("sum", new FormFunction(1, FormFunction.ANY, call -> {
            double sum = 0;
            for (double each : numbers(call)) {
                sum += each;
            }
            return sum;
        }));
        all.put(
                "min",
                new FormFunction(
                        1,
                        FormFunction.ANY,
                        call -> numbers(call).stream().reduce(Math::min).orElse(Double.NaN)));
        all.put(
                "max",
                new FormFunction(
                        1,
                        FormFunction.ANY,
                        call -> numbers(call).stream().reduce(Math::max).orElse(Double.NaN)));
        all.put("position", new FormFunction(0, 1, NodeFunctions::position));
        all.put("last", new FormFunction(0, 0, call -> (double) call.context().getSize()));
        all.put("current", new FormFunction(0, 0, call -> List.of(call.pass().owner())));
        all.put("indexed-repeat", new FormFunction(3, 7, NodeFunctions::indexed));
        all.put("instance", new FormFunction(1, 1, call -> call.pass().list(call.text(0))));
        all.put("jr:choice-name", new FormFunction(2, 2, NodeFunctions::choiceName));
        all.put("once", new FormFunction(1, 1, call -> {
            String kept = call.pass().kept();
            return kept.isEmpty() ? call.value(0) : kept;
        }));
        all.put("uuid", new FormFunction(0, 1, call -> {
            String uuid = call.pass().uuid();
            double length = call.size() > 0 ? call.number(0) : uuid.length();
            return uuid.substring(0, (int) Math.max(0, Math.min(length, uuid.length())));
        }));
    }

    private static List<?> nodes(Call call, int argument) throws JaxenException {
        return call.value(argument) instanceof List<?> nodes ? nodes : List.of();
    }

    private static List<?> filled(Call call, int argument) throws JaxenException {
        return call.each(argument).stream()
                .filter(each -> !Values.text(each).isEmpty())
                .toList();
    }

    /** Of all arguments; what was not answered counts for nothing. */
    private static List<Double> numbers(Call call) throws JaxenException {
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < call.size(); i++) {
            for (Object each : filled(call, i)) {
                numbers.add(Values.number(each));
            }
        }
        call.pass().step(numbers.size());
        return numbers;
    }

    /** Number of the row that a node is; without a node, place in what is being looked through. */
    private static Object position(Call call) throws JaxenException {
        if (call.size() == 0) {
            return (double) call.context().getPosition();
        }
        List<?> nodes = nodes(call, 0);
        return nodes.isEmpty() || !(nodes.get(0) instanceof AnswerNode node) ? Double.NaN : Math.max(1.0, node.row);
    }

    /** A question in the row of that number, and so for each repeat that is named. */
    private static Object indexed(Call call) throws JaxenException {
        FormNode wanted = reference(call, 0);
        List<AnswerNode> found = wanted == null ? List.of() : call.pass().everywhere(wanted);
        for (int i = 1; i + 1 < call.size(); i += 2) {
            FormNode repeat = reference(call, i);
            double row = call.number(i + 1);
            List<AnswerNode> in = new ArrayList<>();
            for (AnswerNode node : found) {
                AnswerNode of = repeat == null ? null : node.rowOf(repeat);
                if (of != null && of.row == row) {
                    in.add(node);
                }
            }
            found = in;
        }
        call.pass().step(found.size());
        return wanted == null ? found : ofOwnRow(call, wanted, found);
    }

    /** Of a repeat that is not named and that the expression stands in itself, its own row. */
    private static List<AnswerNode> ofOwnRow(Call call, FormNode wanted, List<AnswerNode> found) {
        FormNode repeat = wanted.repeat();
        while (repeat != null) {
            FormNode of = repeat;
            AnswerNode own = call.pass().owner().rowOf(of);
            boolean named = call.arguments().stream()
                    .anyMatch(argument -> argument instanceof Reference reference && reference.node() == of);
            if (own != null && !named) {
                return found.stream().filter(node -> node.rowOf(of) == own).toList();
            }
            repeat = repeat.repeat();
        }
        return found;
    }

    private static @Nullable FormNode reference(Call call, int argument) {
        return call.arguments().get(argument) instanceof Reference reference ? reference.node() : null;
    }

    private static Object choiceName(Call call) throws JaxenException {
        String chosen = call.text(0);
        FormNode question = ExpressionCheck.question(call.arguments().get(1));
        if (question == null || question.choices == null) {
            return "";
        }
        FormOption option = question.choices.byName().get(chosen);
        return option == null ? "" : option.label().in(call.pass().language());
    }
}
