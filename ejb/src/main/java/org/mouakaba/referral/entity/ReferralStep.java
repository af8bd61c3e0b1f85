package org.mouakaba.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.referral.boundary.AnswerChannel;
import org.mouakaba.referral.boundary.ReferralStatus;

/** One step of a referral, for good: neither Hibernate nor the database lets it change. */
@Entity
@Immutable
@Table(name = "referral_step")
public class ReferralStep {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "referral_id", nullable = false)
    private @Nullable UUID referralId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable ReferralStatus fromStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false)
    private @Nullable ReferralStatus toStatus;

    @Column(name = "at", nullable = false)
    private @Nullable Instant at;

    @Column(name = "username", nullable = false)
    private @Nullable String username;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false)
    private @Nullable AnswerChannel channel;

    @Column(name = "decline_reason")
    private @Nullable String declineReason;

    @Column(name = "note")
    private @Nullable String note;

    protected ReferralStep() {}

    ReferralStep(
            UUID referralId,
            @Nullable ReferralStatus fromStatus,
            ReferralStatus toStatus,
            Instant at,
            String username,
            AnswerChannel channel,
            @Nullable String declineReason,
            @Nullable String note) {
        this.id = TimeOrderedId.next();
        this.referralId = referralId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.at = at;
        this.username = username;
        this.channel = channel;
        this.declineReason = declineReason;
        this.note = note;
    }

    public @Nullable ReferralStatus fromStatus() {
        return fromStatus;
    }

    public ReferralStatus toStatus() {
        return Objects.requireNonNull(toStatus);
    }

    public Instant at() {
        return Objects.requireNonNull(at);
    }

    public String username() {
        return Objects.requireNonNull(username);
    }

    public AnswerChannel channel() {
        return Objects.requireNonNull(channel);
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public @Nullable String note() {
        return note;
    }
}
