package org.mouakaba.consent.boundary;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.casefile.boundary.TimelineSource;
import org.mouakaba.consent.control.ConsentRepository;
import org.mouakaba.consent.entity.Consent;

/** Consents, refusals, withdrawals and legal bases in the course of a case. */
public class ConsentTimeline implements TimelineSource {

    @Inject
    ConsentRepository consents;

    @Override
    public List<TimelineEntry> timeline(CaseFileId id) {
        return consents.all(id).stream().map(ConsentTimeline::entry).toList();
    }

    private static TimelineEntry entry(Consent c) {
        String type = "consent_type:" + c.type();
        return switch (c.decision()) {
            case NOT_REQUIRED ->
                line(
                        c,
                        "timeline.basis",
                        List.of(type, "legal_basis:" + c.basis().code()),
                        c.basis().text());
            case WITHDRAWN -> line(c, "timeline.withdrawn", List.of(type), c.words());
            case GIVEN, GIVEN_LIMITED, REFUSED, PENDING ->
                line(c, "timeline.answer", List.of(type, "consent_decision:" + c.decision()), c.limits());
        };
    }

    private static TimelineEntry line(Consent c, String key, List<String> arguments, @Nullable String text) {
        return new TimelineEntry(c.recordedAt(), "DECISION", "consent", key, arguments, text, c.recordedBy());
    }
}
