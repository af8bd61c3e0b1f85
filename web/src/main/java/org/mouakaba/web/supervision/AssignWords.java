package org.mouakaba.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.supervision.boundary.Allocation;
import org.mouakaba.supervision.boundary.Candidate;
import org.mouakaba.supervision.boundary.LoadBand;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;

/** The words of giving a case to somebody. */
@RequestScoped
public class AssignWords {

    @Inject
    TeamWords team;

    @Inject
    LoadWords loads;

    @Inject
    Messages messages;

    @Inject
    ActiveLocale active;

    @Inject
    CodeListQueries codes;

    String title(Allocation allocation) {
        return allocation.personName() == null
                ? allocation.facts().number()
                : allocation.personName().in(active.getLocale());
    }

    List<CandidateRow> candidates(Allocation allocation, @Nullable UUID chosen) {
        return allocation.candidates().stream()
                .map(candidate -> row(
                        candidate,
                        candidate.mayCarry() && candidate.worker().id().value().equals(chosen)))
                .toList();
    }

    @Nullable
    CandidateRow current(Allocation allocation) {
        return allocation.current() == null ? null : row(allocation.current(), false);
    }

    private CandidateRow row(Candidate candidate, boolean chosen) {
        return new CandidateRow(
                candidate.worker().id().value().toString(),
                team.name(candidate.worker()),
                loads.of(candidate.before(), ""),
                loads.of(candidate.after(), ""),
                candidate.readiness(),
                candidate.speaks(),
                candidate.nearby() == 0 ? "" : messages.text("supervision.assign.nearby", candidate.nearby()),
                candidate.proposed(),
                candidate.after().band() == LoadBand.OVERLOADED,
                chosen);
    }

    List<Option> reasons() {
        return codes.choices("transfer_reason").stream()
                .map(entry -> new Option(entry.code(), entry.label().in(active.getLocale())))
                .toList();
    }

    String done(@Nullable CandidateRow chosen) {
        messages.info("supervision.assign.done", chosen == null ? "" : chosen.name());
        return "/supervision/team?faces-redirect=true";
    }
}
