package org.mouakaba.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileSummary;
import org.mouakaba.casefile.boundary.StageStep;
import org.mouakaba.platform.Label;

/** A case in a list of the API: what the screen's list shows, and never more. */
public record CaseItem(
        UUID id,
        String number,
        @Nullable Label personName,
        String stage,
        String status,
        String risk,
        String urgency,
        String confidentiality,
        @Nullable UUID workerId,
        @Nullable Label workerName,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant nextDueAt,
        @Nullable String nextDueKind,
        boolean mine) {

    static CaseItem of(CaseFileSummary row) {
        return new CaseItem(
                row.id().value(),
                row.number(),
                row.personName(),
                row.stage().name(),
                row.status().name(),
                row.risk().name(),
                row.urgency().name(),
                row.confidentiality().name(),
                row.workerId(),
                row.workerName(),
                row.openedAt(),
                row.closedAt(),
                row.nextDueAt(),
                name(row.nextDueKind()),
                row.mine());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** A case opened over the API. */
    public record Whole(
            UUID id,
            String number,
            UUID personId,
            UUID unitId,
            @Nullable UUID workerId,
            @Nullable String category,
            List<String> concerns,
            String stage,
            Instant stageSince,
            String status,
            String risk,
            String urgency,
            String confidentiality,
            @Nullable String legalBasis,
            Instant openedAt,
            @Nullable Instant closedAt,
            int episode,
            @Nullable Instant firstContactAt,
            @Nullable Instant lastContactAt,
            @Nullable Instant nextDueAt,
            @Nullable String nextDueKind,
            long version,
            List<String> actions,
            List<Step> steps) {

        static Whole of(CaseFileDetail c) {
            return new Whole(
                    c.id().value(),
                    c.number(),
                    c.personId(),
                    c.unitId(),
                    c.workerId(),
                    c.category(),
                    c.concerns(),
                    c.stage().name(),
                    c.stageSince(),
                    c.status().name(),
                    c.risk().name(),
                    c.urgency().name(),
                    c.confidentiality().name(),
                    c.legalBasis(),
                    c.openedAt(),
                    c.closedAt(),
                    c.episode(),
                    c.firstContactAt(),
                    c.lastContactAt(),
                    c.nextDueAt(),
                    name(c.nextDueKind()),
                    c.version(),
                    c.actions().stream().map(CaseAction::name).toList(),
                    c.steps().stream().map(Step::of).toList());
        }
    }

    /** One step on a case's way. */
    public record Step(
            int episode,
            @Nullable String from,
            String to,
            Instant at,
            String username,
            @Nullable String reason) {

        static Step of(StageStep step) {
            return new Step(
                    step.episode(), name(step.from()), step.to().name(), step.at(), step.username(), step.reason());
        }
    }
}
