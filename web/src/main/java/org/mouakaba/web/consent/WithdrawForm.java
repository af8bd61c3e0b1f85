package org.mouakaba.web.consent;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.ConsentChannel;
import org.mouakaba.consent.boundary.ConsentId;
import org.mouakaba.consent.boundary.WithdrawConsent;

/** A withdrawal as it is being written down. */
public class WithdrawForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ConsentChannel channel = ConsentChannel.SPOKEN;
    private @Nullable LocalDate withdrawnOn;

    @Size(max = 1000)
    private @Nullable String words;

    WithdrawConsent toCommand(CaseFileId caseId, @Nullable UUID consent) {
        return new WithdrawConsent(
                caseId,
                new ConsentId(Objects.requireNonNull(consent)),
                channel,
                Objects.requireNonNull(withdrawnOn),
                words);
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    public void setChannel(ConsentChannel channel) {
        this.channel = channel;
    }

    public @Nullable LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(@Nullable LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
