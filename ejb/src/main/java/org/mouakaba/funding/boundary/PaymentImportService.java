package org.mouakaba.funding.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.FundingScope;
import org.mouakaba.funding.control.PaymentImportRepository;
import org.mouakaba.funding.control.PaymentLine;
import org.mouakaba.funding.control.PaymentPlan;
import org.mouakaba.funding.control.PaymentSheet;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.job.boundary.JobRuns;
import org.mouakaba.job.boundary.JobService;
import org.mouakaba.job.boundary.SubmitJob;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/** Takes in a workbook of payments: looked through first, then written, both in the background. */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class PaymentImportService {

    /** What the kinds of its jobs begin with. */
    public static final String KINDS = "funding.payments-";

    public static final String CHECK = "funding.payments-check";
    public static final String WRITE = "funding.payments-write";

    private static final int LONGEST = 200;

    @Inject
    PaymentImportRepository imports;

    @Inject
    JobService jobs;

    @Inject
    JobQueries queries;

    @Inject
    JobRuns runs;

    @Inject
    CurrentActor currentActor;

    /**
     * Says of each line what would become of it, and writes nothing.
     *
     * @param name of the file, for the caller to know it by
     * @throws RuleException where the file as a whole cannot be read
     */
    public JobId check(@NotBlank String name, byte @NotNull [] file) {
        int lines = PaymentSheet.read(file).size();
        return jobs.submit(
                new SubmitJob(CHECK, name.substring(0, Math.min(name.length(), LONGEST)), null, lines), file);
    }

    /**
     * Writes the good lines of a file that was looked through, and only these. Each is judged anew, by what the ledger
     * holds now.
     */
    public JobId write(@NotNull JobId checked) {
        return jobs.follow(checked, CHECK, WRITE);
    }

    /** What is left to do of a job of the caller. */
    public PaymentPlan plan(@NotNull JobId id) {
        boolean writes = queries.get(id).kind().equals(WRITE);
        Set<Integer> told = runs.told(id);
        List<PaymentLine> left = PaymentSheet.read(queries.file(id)).stream()
                .filter(line -> !told.contains(line.number()))
                .toList();
        Set<String> numbers = left.stream()
                .map(PaymentLine::payment)
                .filter(Objects::nonNull)
                .map(PaymentLine.Payment::convention)
                .collect(Collectors.toSet());
        return PaymentPlan.of(
                told.size(), left, imports.budgetLines(FundingScope.of(currentActor.get()), numbers), writes);
    }
}
