package org.mouakaba.funding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mouakaba.funding.control.PaymentPlan;
import org.mouakaba.funding.control.PaymentPlan.PaymentPiece;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobProgress;
import org.mouakaba.platform.RuleException;

/** Goes through a file of payments piece by piece. */
@ApplicationScoped
public class PaymentRun {

    @Inject
    PaymentImportService imports;

    @Inject
    PaymentPieceService pieces;

    void run(JobId id, JobProgress progress) {
        PaymentPlan plan = imports.plan(id);
        int done = plan.done();
        for (PaymentPiece piece : plan.pieces()) {
            if (!progress.at(done)) {
                return;
            }
            carry(id, piece);
            done += piece.lines().size();
        }
        progress.at(done);
    }

    /** What the database refuses as a whole is halved until the line is found that it means. */
    private void carry(JobId id, PaymentPiece piece) {
        try {
            pieces.carry(id, piece);
        } catch (RuleException refusal) {
            int lines = piece.lines().size();
            if (lines == 1) {
                pieces.carry(id, piece.refused(refusal.messageKey(), List.of(refusal.messageArguments())));
            } else {
                carry(id, piece.part(0, lines / 2));
                carry(id, piece.part(lines / 2, lines));
            }
        }
    }
}
