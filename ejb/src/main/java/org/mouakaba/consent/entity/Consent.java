package org.mouakaba.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.consent.boundary.Capacity;
import org.mouakaba.consent.boundary.ChildAssent;
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

    @Column(name = "text_version")
    private @Nullable Integer textVersion;

    @Column(name = "limits_version")
    private @Nullable Integer limitsVersion;

    @Column(name = "shown_in")
    private @Nullable String shownIn;

    @Column(name = "read_language")
    private @Nullable String readLanguage;

    @Column(name = "witness")
    private @Nullable String witness;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity")
    private @Nullable Capacity capacity;

    @Column(name = "given_by")
    private @Nullable String givenBy;

    @Column(name = "giver_name")
    private @Nullable String giverName;

    @Enumerated(EnumType.STRING)
    @Column(name = "child_assent")
    private @Nullable ChildAssent childAssent;

    @Column(name = "child_assent_note")
    private @Nullable String childAssentNote;

    @Column(name = "limits")
    private @Nullable String limits;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "organisation_name")
    private @Nullable String organisationName;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private @Nullable ConsentChannel channel;

    @Column(name = "given_on", nullable = false)
    private @Nullable LocalDate givenOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "evidence")
    private @Nullable String evidence;

    @Column(name = "legal_basis")
    private @Nullable String legalBasis;

    @Column(name = "basis_text")
    private @Nullable String basisText;

    @Column(name = "basis_approver")
    private @Nullable String basisApprover;

    @Column(name = "representative_suspected", nullable = false)
    private boolean representativeSuspected;

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
        answer.limitsVersion = limitsVersion;
        answer.textVersion = command.textVersion();
        answer.shownIn = command.shownIn();
        answer.readLanguage = command.readLanguage();
        answer.witness = command.witness();
        answer.capacity = command.capacity();
        answer.givenBy = command.givenBy();
        answer.giverName = command.giverName();
        answer.childAssent = command.childAssent();
        answer.childAssentNote = command.childAssentNote();
        answer.limits = command.limits();
        answer.organisationId = command.organisationId();
        answer.organisationName = command.organisationName();
        answer.channel = command.channel();
        answer.expiresOn = command.expiresOn();
        answer.evidence = command.evidence();
        return answer;
    }

    /** A ground that stands in the place of consent. */
    public static Consent notRequired(RecordLegalBasis command, String by, Instant at) {
        Consent ground = new Consent(
                command.caseId().value(), command.type(), ConsentDecision.NOT_REQUIRED, command.since(), by, at);
        ground.legalBasis = command.basis();
        ground.basisText = command.text();
        ground.basisApprover = command.approver();
        ground.representativeSuspected = command.representativeSuspected();
        ground.childAssent = command.childAssent();
        ground.organisationId = command.organisationId();
        ground.organisationName = command.organisationName();
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
        withdrawal.organisationId = organisationId;
        withdrawal.organisationName = organisationName;
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

    public @Nullable Integer textVersion() {
        return textVersion;
    }

    public @Nullable Integer limitsVersion() {
        return limitsVersion;
    }

    public @Nullable String shownIn() {
        return shownIn;
    }

    public @Nullable String readLanguage() {
        return readLanguage;
    }

    public @Nullable String witness() {
        return witness;
    }

    public @Nullable Capacity capacity() {
        return capacity;
    }

    public @Nullable String givenBy() {
        return givenBy;
    }

    public @Nullable String giverName() {
        return giverName;
    }

    public @Nullable ChildAssent childAssent() {
        return childAssent;
    }

    public @Nullable String childAssentNote() {
        return childAssentNote;
    }

    public @Nullable String limits() {
        return limits;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    public @Nullable String organisationName() {
        return organisationName;
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

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    public @Nullable String basisText() {
        return basisText;
    }

    public @Nullable String basisApprover() {
        return basisApprover;
    }

    public boolean representativeSuspected() {
        return representativeSuspected;
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
