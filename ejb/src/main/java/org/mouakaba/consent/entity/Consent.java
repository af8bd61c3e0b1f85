package org.mouakaba.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.consent.boundary.Body;
import org.mouakaba.consent.boundary.ConsentChannel;
import org.mouakaba.consent.boundary.ConsentDecision;
import org.mouakaba.consent.boundary.RecordConsent;
import org.mouakaba.consent.boundary.RecordLegalBasis;
import org.mouakaba.consent.boundary.WithdrawConsent;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/**
 * One statement about consent, for good: an answer, a withdrawal of an earlier answer, or the ground on which nobody was
 * asked. What stands today follows from all statements of a case together: that is {@code ConsentRules}.
 */
@Entity
@Immutable
@Table(name = "consent")
public class Consent {

    /** Who represents without the order of a judge; meant, all of them, where a ground does not say which. */
    private static final Set<String> FAMILY = Set.of("FATHER", "MOTHER", "KAFIL", "GUARDIAN");

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Column(name = "type", nullable = false)
    private @Nullable String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision", nullable = false)
    private @Nullable ConsentDecision decision;

    @Embedded
    private @Nullable Explanation explanation;

    @Embedded
    private @Nullable Giver giver;

    @Embedded
    private @Nullable Assent assent;

    @Column(name = "limits")
    private @Nullable String limits;

    /** Null where none is named. */
    @Embedded
    private @Nullable Recipient recipient;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private @Nullable ConsentChannel channel;

    @Column(name = "given_on", nullable = false)
    private @Nullable LocalDate givenOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "evidence")
    private @Nullable String evidence;

    @Embedded
    private @Nullable LegalBasis basis;

    @Column(name = "representative_suspected", nullable = false)
    private boolean representativeSuspected;

    @Column(name = "suspected_giver")
    private @Nullable String suspectedGiver;

    @Column(name = "withdraws")
    private @Nullable UUID withdraws;

    @Column(name = "words")
    private @Nullable String words;

    @Column(name = "recorded_by", nullable = false)
    private @Nullable String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private @Nullable Instant recordedAt;

    protected Consent() {}

    private Consent(UUID caseId, String type, ConsentDecision decision, LocalDate givenOn, String by, Instant at) {
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.type = type;
        this.decision = decision;
        this.givenOn = givenOn;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** An answer; its rules were asked before. */
    public static Consent answered(RecordConsent command, int limitsVersion, String by, Instant at) {
        Consent answer =
                new Consent(command.caseId().value(), command.type(), command.decision(), command.givenOn(), by, at);
        answer.explanation = Explanation.of(command, limitsVersion);
        answer.giver = Giver.of(command);
        answer.assent = new Assent(command.childAssent(), command.childAssentNote());
        answer.limits = command.limits();
        answer.recipient = Recipient.of(command.organisationId(), command.organisationName());
        answer.channel = command.channel();
        answer.expiresOn = command.expiresOn();
        answer.evidence = command.evidence();
        return answer;
    }

    /** A ground that stands in the place of consent. */
    public static Consent notRequired(RecordLegalBasis command, String by, Instant at) {
        Consent ground = new Consent(
                command.caseId().value(), command.type(), ConsentDecision.NOT_REQUIRED, command.since(), by, at);
        ground.basis = LegalBasis.of(command);
        ground.representativeSuspected = command.representativeSuspected();
        ground.suspectedGiver = command.suspectedGiver();
        ground.assent = new Assent(command.childAssent(), null);
        ground.recipient = Recipient.of(command.organisationId(), command.organisationName());
        ground.expiresOn = command.expiresOn();
        return ground;
    }

    /**
     * The row that takes this consent back, or ends this ground.
     *
     * @throws RuleException where this gave nothing, or the withdrawal would lie before it
     */
    public Consent withdraw(WithdrawConsent command, String by, Instant at) {
        if (!decision().gives() && decision() != ConsentDecision.NOT_REQUIRED) {
            throw new RuleException("consent.nothingToWithdraw");
        }
        if (command.withdrawnOn().isBefore(givenOn())) {
            throw RuleException.beside("withdrawnOn", "consent.withdrawnBeforeGiven");
        }
        Consent withdrawal = new Consent(
                Objects.requireNonNull(caseId), type(), ConsentDecision.WITHDRAWN, command.withdrawnOn(), by, at);
        withdrawal.withdraws = id();
        withdrawal.recipient = recipient;
        withdrawal.channel = command.channel();
        withdrawal.words = command.words();
        return withdrawal;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String type() {
        return Objects.requireNonNull(type);
    }

    public ConsentDecision decision() {
        return Objects.requireNonNull(decision);
    }

    /** Empty where nobody was asked. */
    public Explanation explanation() {
        return explanation == null ? Explanation.NONE : explanation;
    }

    /** Empty where nobody was asked. */
    public Giver giver() {
        return giver == null ? Giver.NONE : giver;
    }

    public Assent assent() {
        return assent == null ? Assent.NONE : assent;
    }

    public @Nullable String limits() {
        return limits;
    }

    /** The body that would learn something; null where none is named. */
    public @Nullable Body body() {
        return recipient == null ? null : recipient.body();
    }

    public @Nullable ConsentChannel channel() {
        return channel;
    }

    public LocalDate givenOn() {
        return Objects.requireNonNull(givenOn);
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    public @Nullable String evidence() {
        return evidence;
    }

    /** Empty but where it stands in the place of consent. */
    public LegalBasis basis() {
        return basis == null ? LegalBasis.NONE : basis;
    }

    public boolean representativeSuspected() {
        return representativeSuspected;
    }

    /**
     * Whether this ground says that a representative may have done the harm, so that he is not asked.
     *
     * @param giver code of the list consent_giver
     */
    public boolean suspects(String giver) {
        return representativeSuspected
                && (suspectedGiver == null ? FAMILY.contains(giver) : suspectedGiver.equals(giver));
    }

    public @Nullable String suspectedGiver() {
        return suspectedGiver;
    }

    public @Nullable UUID withdraws() {
        return withdraws;
    }

    public @Nullable String words() {
        return words;
    }

    public String recordedBy() {
        return Objects.requireNonNull(recordedBy);
    }

    public Instant recordedAt() {
        return Objects.requireNonNull(recordedAt);
    }
}
