package org.mouakaba.web.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BudgetLineSummary;
import org.mouakaba.funding.boundary.ConventionDetail;
import org.mouakaba.funding.boundary.ConventionSummary;
import org.mouakaba.funding.boundary.EntryRow;
import org.mouakaba.funding.boundary.TrancheRow;
import org.mouakaba.platform.Label;
import org.mouakaba.web.rest.FundingItem.Figures;

/** The money as the API carries it: codes, not words; amounts in dirhams. */
public final class MoneyItem {

    private MoneyItem() {}

    /** A budget line. */
    public record Line(
            UUID id,
            String number,
            String programme,
            String region,
            int year,
            String source,
            String category,
            Figures figures) {

        static Line of(BudgetLineSummary row) {
            return new Line(
                    row.id().value(),
                    row.number(),
                    row.programme(),
                    row.region(),
                    row.fiscalYear(),
                    row.source(),
                    row.category(),
                    Figures.of(row.balance()));
        }
    }

    /** A convention in a list. */
    public record Promise(
            UUID id,
            String number,
            String kind,
            String status,
            @Nullable Label organisation,
            String territory,
            UUID line,
            String programme,
            int year,
            String subject,
            BigDecimal amount,
            Figures figures) {

        static Promise of(ConventionSummary row) {
            return new Promise(
                    row.id().value(),
                    row.number(),
                    row.kind().name(),
                    row.status().name(),
                    row.organisation(),
                    row.territory(),
                    row.line().value(),
                    row.programme(),
                    row.fiscalYear(),
                    row.subject(),
                    row.amount(),
                    Figures.of(row.balance()));
        }
    }

    /** One convention. */
    public record Whole(
            Promise convention,
            @Nullable String serviceType,
            LocalDate eligibleFrom,
            LocalDate eligibleTo,
            @Nullable LocalDate signedOn,
            @Nullable String stateReference,
            List<Tranche> tranches,
            long version) {

        static Whole of(ConventionDetail detail) {
            return new Whole(
                    Promise.of(detail.summary()),
                    detail.serviceType(),
                    detail.eligibleFrom(),
                    detail.eligibleTo(),
                    detail.signedOn(),
                    detail.stateReference(),
                    detail.tranches().stream().map(Tranche::of).toList(),
                    detail.version());
        }
    }

    /**
     * @param version for If-Match where it is paid
     */
    public record Tranche(
            int position,
            String status,
            LocalDate plannedOn,
            BigDecimal agreed,
            BigDecimal planned,
            BigDecimal paid,
            BigDecimal recovered,
            @Nullable LocalDate orderedOn,
            @Nullable String orderReference,
            long version) {

        static Tranche of(TrancheRow row) {
            return new Tranche(
                    row.position(),
                    row.status().name(),
                    row.plannedOn(),
                    row.agreed(),
                    row.planned(),
                    row.paid(),
                    row.recovered(),
                    row.orderedOn(),
                    row.orderReference(),
                    row.version());
        }
    }

    /**
     * An entry of the ledger.
     *
     * @param amount below nought where it takes another back
     * @param corrected whether another takes it back
     */
    public record Payment(
            UUID id,
            @Nullable UUID convention,
            @Nullable String conventionNumber,
            @Nullable Integer tranche,
            BigDecimal amount,
            LocalDate on,
            Instant recordedAt,
            @Nullable String reference,
            @Nullable String reason,
            boolean corrects,
            boolean corrected) {

        static Payment of(EntryRow row) {
            return new Payment(
                    row.id().value(),
                    row.convention() == null ? null : row.convention().value(),
                    row.conventionNumber(),
                    row.tranche(),
                    row.amount(),
                    row.effectiveOn(),
                    row.recordedAt(),
                    row.reference(),
                    row.reason(),
                    row.corrects(),
                    row.corrected());
        }
    }

    /**
     * What the State system paid.
     *
     * @param reference its number there
     */
    public record Paid(
            @Nullable BigDecimal amount,
            @Nullable LocalDate on,
            @Nullable String reference) {}
}
