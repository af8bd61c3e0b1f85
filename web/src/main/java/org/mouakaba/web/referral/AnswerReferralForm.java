package org.mouakaba.web.referral;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.referral.boundary.AnswerChannel;
import org.mouakaba.referral.boundary.AnswerReferral;
import org.mouakaba.referral.boundary.ReferralDetail;
import org.mouakaba.referral.boundary.ReferralStatus;

/** An answer as it is typed. */
public class AnswerReferralForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable ReferralStatus answer;

    private @Nullable AnswerChannel channel;

    private @Nullable String declineReason;

    @Size(max = 1000)
    private @Nullable String note;

    AnswerReferral toAnswer(ReferralDetail read) {
        return new AnswerReferral(
                read.id(),
                Objects.requireNonNull(answer),
                channel,
                answer == ReferralStatus.DECLINED ? declineReason : null,
                note,
                read.version());
    }

    public @Nullable ReferralStatus getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable ReferralStatus answer) {
        this.answer = answer;
    }

    public @Nullable AnswerChannel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable AnswerChannel channel) {
        this.channel = channel;
    }

    public @Nullable String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(@Nullable String declineReason) {
        this.declineReason = declineReason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
