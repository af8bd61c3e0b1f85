package org.mouakaba.entitlement.control;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mouakaba.entitlement.boundary.Fact;
import org.mouakaba.entitlement.boundary.FactKind;
import org.mouakaba.entitlement.boundary.Outlook;
import org.mouakaba.platform.RuleException;
import org.mouakaba.setting.boundary.SettingValue;

/**
 * Reads conditions in the Common Expression Language and judges them. A condition sees facts and thresholds and nothing
 * else: no class, no file, no clock. It has no loop, no macro, no regular expression and no function but comparisons and
 * logic, so its work is bounded by its length. An unknown fact stays unknown through the whole condition, unless the rest
 * settles it.
 */
public final class Conditions {

    /** Settings that a condition may name, as {@code threshold_ASD}. */
    public static final String THRESHOLDS = "entitlement.threshold.";

    private static final int LENGTH = 1000;
    private static final int NODES = 150;
    private static final int DEPTH = 32;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LENGTH)
            .maxParseRecursionDepth(DEPTH)
            .build();

    private static final Set<String> FUNCTIONS =
            Set.of("_&&_", "_||_", "!_", "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "@in", "_?_:_", "-_");

    // The evaluator that knows of unknown facts; the one the library prefers does not yet.
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(OPTIONS).build();

    /**
     * What came of a condition.
     *
     * @param unknown the facts that would settle it
     */
    public record Judgement(Outlook outlook, List<Fact> unknown) {

        public Judgement {
            unknown = List.copyOf(unknown);
        }
    }

    private final CelCompiler compiler;
    private final Map<String, Double> thresholds;

    private Conditions(Map<String, Double> thresholds) {
        this.thresholds = thresholds;
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setResultType(SimpleType.BOOL);
        for (Fact fact : Fact.values()) {
            builder.addVar(fact.word(), type(fact.kind()));
        }
        thresholds.keySet().forEach(word -> builder.addVar(word, SimpleType.DOUBLE));
        this.compiler = builder.build();
    }

    /** @param settings the thresholds in force, by their key */
    public static Conditions with(Map<String, SettingValue> settings) {
        Map<String, Double> thresholds = new TreeMap<>();
        settings.forEach((key, value) -> {
            if (key.startsWith(THRESHOLDS)) {
                thresholds.put(
                        "threshold_" + key.substring(THRESHOLDS.length()),
                        value.number().doubleValue());
            }
        });
        return new Conditions(thresholds);
    }

    /** Every word that a condition may use. */
    public List<String> words() {
        List<String> words =
                new ArrayList<>(Arrays.stream(Fact.values()).map(Fact::word).toList());
        words.addAll(thresholds.keySet());
        return words;
    }

    /** @throws RuleException where the condition cannot be read or does more than it may, saying where */
    public void require(String condition) {
        read(condition);
    }

    /**
     * @param facts those that are known
     * @throws RuleException where the condition cannot be read
     */
    public Judgement judge(String condition, Map<Fact, Object> facts) {
        CelAbstractSyntaxTree read = read(condition);
        Map<String, Object> known = new HashMap<>(thresholds);
        facts.forEach((fact, value) -> known.put(fact.word(), value));
        List<CelAttributePattern> unknown = Arrays.stream(Fact.values())
                .filter(fact -> !facts.containsKey(fact))
                .map(fact -> CelAttributePattern.fromQualifiedIdentifier(fact.word()))
                .toList();
        try {
            Object answer = RUNTIME.createProgram(read)
                    .advanceEvaluation(UnknownContext.create(word -> Optional.ofNullable(known.get(word)), unknown));
            if (answer instanceof CelUnknownSet open) {
                return new Judgement(Outlook.FACT_MISSING, named(read, open));
            }
            return new Judgement(Boolean.TRUE.equals(answer) ? Outlook.LIKELY : Outlook.NOT_LIKELY, List.of());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("condition " + condition, e);
        }
    }

    private CelAbstractSyntaxTree read(String condition) {
        // Before it is parsed: a parser may be bombed too.
        if (condition.length() > LENGTH || depth(condition) > DEPTH) {
            throw RuleException.beside("condition", "entitlement.expressionTooHeavy");
        }
        CelValidationResult result = compiler.compile(condition);
        if (result.hasError()) {
            CelIssue first = result.getErrors().get(0);
            throw wrong(first.getSourceLocation(), first.getMessage());
        }
        try {
            CelAbstractSyntaxTree read = result.getAst();
            requireModest(read);
            return read;
        } catch (CelValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireModest(CelAbstractSyntaxTree read) {
        List<CelNavigableExpr> nodes = nodes(read);
        if (nodes.size() > NODES) {
            throw RuleException.beside("condition", "entitlement.expressionTooHeavy");
        }
        nodes.stream().filter(node -> !allowed(node.expr())).findFirst().ifPresent(node -> {
            int at = read.getSource().getPositionsMap().getOrDefault(node.id(), 0);
            throw wrong(
                    read.getSource().getOffsetLocation(at).orElse(CelSourceLocation.of(1, 0)),
                    node.getKind() == CelExpr.ExprKind.Kind.CALL
                            ? node.expr().call().function()
                            : node.getKind().name());
        });
    }

    private static boolean allowed(CelExpr node) {
        return switch (node.getKind()) {
            case CONSTANT, IDENT, LIST -> true;
            case CALL -> FUNCTIONS.contains(node.call().function());
            default -> false;
        };
    }

    private static List<Fact> named(CelAbstractSyntaxTree read, CelUnknownSet open) {
        Set<String> words = nodes(read).stream()
                .filter(node -> open.unknownExprIds().contains(node.id()))
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .map(node -> node.expr().ident().name())
                .collect(Collectors.toSet());
        return Arrays.stream(Fact.values())
                .filter(fact -> words.contains(fact.word()))
                .toList();
    }

    private static List<CelNavigableExpr> nodes(CelAbstractSyntaxTree read) {
        return CelNavigableAst.fromAst(read).getRoot().allNodes().toList();
    }

    /** How deep brackets and negations nest at most. */
    private static int depth(String condition) {
        int deepest = 0;
        int open = 0;
        for (int i = 0; i < condition.length(); i++) {
            char c = condition.charAt(i);
            if (c == '(' || c == '[' || c == '{' || c == '!') {
                open++;
            } else if (c == ')' || c == ']' || c == '}') {
                open--;
            }
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }

    private static RuleException wrong(CelSourceLocation at, String what) {
        return RuleException.beside("condition", "entitlement.expression", at.getLine(), at.getColumn() + 1, what);
    }

    private static CelType type(FactKind kind) {
        return switch (kind) {
            case TEXT -> SimpleType.STRING;
            case WHOLE -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
            case TRUTH -> SimpleType.BOOL;
        };
    }
}
