package org.mouakaba.instrument.control;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jaxen.JaxenHandler;
import org.jaxen.expr.Expr;
import org.jaxen.saxpath.SAXPathException;
import org.jaxen.saxpath.base.XPathReader;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormFault;

/** Compiles the expressions of a form, and complains of each that cannot be. */
final class ExpressionCompiler {

    private static final int LONGEST = 10_000;
    private static final int DEEPEST_BRACKETS = 200;

    private final String sheet;
    private final FormNames names;
    private final Map<String, Pattern> patterns;
    private final Complaints complaints;

    /** @param patterns takes those that stand in the expressions */
    ExpressionCompiler(String sheet, FormNames names, Map<String, Pattern> patterns, Complaints complaints) {
        this.sheet = sheet;
        this.names = names;
        this.patterns = patterns;
        this.complaints = complaints;
    }

    /** Of a cell of its row; null where it is empty or wrong. */
    @Nullable
    Formula compile(FormNode owner, String column) {
        String written = owner.row.text(column);
        return written.isEmpty() ? null : compile(owner, column, written, null);
    }

    /** @param items the list that a filter looks through; null for other expressions */
    @Nullable
    Formula compile(FormNode owner, String column, String written, @Nullable ChoiceList items) {
        if (written.length() > LONGEST || depth(written) > DEEPEST_BRACKETS) {
            complain(owner, column, FormFault.EXPRESSION_TOO_HEAVY, String.valueOf(LONGEST));
            return null;
        }
        try {
            Expr expression = parse(owner, column, written);
            return expression == null
                    ? null
                    : new ExpressionCheck(
                                    owner,
                                    items,
                                    names,
                                    patterns,
                                    (fault, argument) -> complain(owner, column, fault, argument))
                            .check(expression);
        } catch (SAXPathException | RuntimeException e) {
            String said = e.getMessage() == null ? "" : e.getMessage();
            complain(owner, column, FormFault.BAD_EXPRESSION, written, said);
        } catch (StackOverflowError e) {
            complain(owner, column, FormFault.EXPRESSION_TOO_HEAVY, String.valueOf(LONGEST));
        }
        return null;
    }

    /** The question of that name; null, and a complaint, where there is none or several. */
    @Nullable
    FormNode named(FormNode owner, String column, String name) {
        List<FormNode> named = names.named(name);
        if (named.size() == 1) {
            return named.get(0);
        }
        complain(
                owner,
                column,
                named.isEmpty() ? FormFault.UNKNOWN_REFERENCE : FormFault.AMBIGUOUS_REFERENCE,
                "${" + name + '}');
        return null;
    }

    private @Nullable Expr parse(FormNode owner, String column, String written) throws SAXPathException {
        List<FormNode> references = new ArrayList<>();
        boolean[] missing = {false};
        String xpath = ExpressionText.xpath(written, name -> {
            FormNode node = named(owner, column, name);
            missing[0] |= node == null;
            references.add(node == null ? owner : node);
            return references.size() - 1;
        });
        JaxenHandler handler = new JaxenHandler();
        handler.setXPathFactory(new ExpressionFactory(references));
        XPathReader reader = new XPathReader();
        reader.setXPathHandler(handler);
        reader.parse(xpath);
        Expr expression = handler.getXPathExpr().getRootExpr();
        return missing[0] ? null : expression;
    }

    private static int depth(String written) {
        int deepest = 0;
        int open = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }

    private void complain(FormNode owner, String column, FormFault fault, String... arguments) {
        complaints.add(sheet, owner.row.number(), owner.row.heading(column), fault, arguments);
    }
}
