package org.mouakaba.referral.boundary;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.casefile.boundary.TimelineSource;
import org.mouakaba.referral.control.ReferralRepository;
import org.mouakaba.referral.entity.ReferralStep;

/** The steps of a case's referrals, as lines of its timeline; that it was written says nothing yet. */
public class ReferralTimeline implements TimelineSource {

    @Inject
    ReferralRepository referrals;

    @Override
    public List<TimelineEntry> timeline(CaseFileId id) {
        return referrals.stepsOfCase(id).entrySet().stream()
                .filter(step -> step.getKey().toStatus() != ReferralStatus.DRAFT)
                .map(step -> line(step.getKey(), step.getValue()))
                .toList();
    }

    private static TimelineEntry line(ReferralStep step, String serviceType) {
        String status = "referral_status:" + step.toStatus().name();
        List<String> arguments = Stream.of("service_type:" + serviceType, status, reason(step))
                .filter(argument -> !argument.isEmpty())
                .toList();
        String key = step.declineReason() == null ? "timeline.step" : "timeline.declined";
        return new TimelineEntry(step.at(), "REFERRAL", "referral", key, arguments, step.note(), step.username());
    }

    private static String reason(ReferralStep step) {
        return step.declineReason() == null ? "" : "referral_decline_reason:" + step.declineReason();
    }
}
