package org.mouakaba.funding.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The lines of a file in pieces, by budget line and convention, so that two imports take the same rows in the same order.
 * The lines of one convention stay together: each is judged by what those before it leave.
 *
 * @param done lines that an earlier run told of
 */
public record PaymentPlan(int done, List<PaymentPiece> pieces) {

    private static final int PIECE = 500;

    public PaymentPlan {
        pieces = List.copyOf(pieces);
    }

    /** @param lines the budget line of each convention, where there is one */
    public static PaymentPlan of(int done, Collection<PaymentLine> left, Map<String, UUID> lines, boolean writes) {
        List<PaymentLine> sorted = left.stream()
                .sorted(Comparator.comparing((PaymentLine line) -> budgetLine(line, lines))
                        .thenComparing(PaymentPlan::convention)
                        .thenComparing(PaymentLine::number))
                .toList();
        List<PaymentPiece> pieces = new ArrayList<>();
        List<PaymentLine> piece = new ArrayList<>();
        for (PaymentLine line : sorted) {
            boolean another = piece.isEmpty()
                    || convention(line).isEmpty()
                    || !convention(line).equals(convention(piece.get(piece.size() - 1)));
            if (piece.size() >= PIECE && another) {
                pieces.add(new PaymentPiece(piece, writes));
                piece.clear();
            }
            piece.add(line);
        }
        if (!piece.isEmpty()) {
            pieces.add(new PaymentPiece(piece, writes));
        }
        return new PaymentPlan(done, pieces);
    }

    private static String convention(PaymentLine line) {
        PaymentLine.Payment payment = line.payment();
        return payment == null ? "" : payment.convention();
    }

    private static String budgetLine(PaymentLine line, Map<String, UUID> lines) {
        UUID found = lines.get(convention(line));
        return found == null ? "" : found.toString();
    }

    /**
     * Lines of one transaction.
     *
     * @param writes whether the good ones are written, or only judged
     */
    public record PaymentPiece(List<PaymentLine> lines, boolean writes) {

        public PaymentPiece {
            lines = List.copyOf(lines);
        }

        public PaymentPiece part(int from, int to) {
            return new PaymentPiece(lines.subList(from, to), writes);
        }

        /** The one line of it, refused. */
        public PaymentPiece refused(String key, List<Object> arguments) {
            return new PaymentPiece(
                    lines.stream()
                            .map(line -> line.refused(new LineProblem(null, key, arguments)))
                            .toList(),
                    writes);
        }
    }
}
