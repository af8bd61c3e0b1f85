package org.mouakaba.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.referral.boundary.AnswerChannel;
import org.mouakaba.referral.boundary.ReferralStatus;
import org.mouakaba.referral.boundary.SharingGround;

/**
 * One person sent to one service. It is written, waits for consent where none stands, leaves with a frozen slip, and is
 * followed until the service has started or somebody has said that it will not.
 *
 * <p>It answers for the order of its states and for the slip never changing. Each step returns the row of history that
 * the caller stores with it. It knows neither who may take a step ({@code ReferralAccessPolicy}) nor what may be told
 * ({@code SharingRules}).
 */
@Entity
@Audited
@Table(name = "referral")
public class Referral {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Embedded
    private @Nullable ReferralKind kind;

    @Column(name = "service_type", nullable = false)
    private @Nullable String serviceType;

    @Embedded
    private @Nullable Receiver receiver;

    @Column(name = "reason", nullable = false)
    private @Nullable String reason;

    @Embedded
    private @Nullable PracticalNeeds needs;

    @Embedded
    private @Nullable Disclosure disclosure;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private @Nullable ReferralStatus status;

    @Column(name = "status_since", nullable = false)
    private @Nullable Instant statusSince;

    @Column(name = "created_by", nullable = false)
    private @Nullable String createdBy;

    @Column(name = "created_at", nullable = false)
    private @Nullable Instant createdAt;

    /** Null until it has left. */
    @Embedded
    private @Nullable SentSlip sent;

    @Column(name = "answer_due_at")
    private @Nullable Instant answerDueAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Referral() {}

    /** Writes a referral, in DRAFT. */
    public static Referral write(UUID caseId, ReferralRequest request, String by, Instant at) {
        Referral written = new Referral();
        written.id = TimeOrderedId.next();
        written.caseId = caseId;
        written.kind = new ReferralKind(request.type(), request.urgency());
        written.serviceType = request.serviceType();
        written.receiver = Receiver.of(request);
        written.reason = request.reason();
        written.needs = PracticalNeeds.of(request);
        written.disclosure = Disclosure.of(request);
        written.status = ReferralStatus.DRAFT;
        written.statusSince = at;
        written.createdBy = by;
        written.createdAt = at;
        return written;
    }

    /** The step that began it. */
    public ReferralStep written() {
        return new ReferralStep(
                id(), null, ReferralStatus.DRAFT, createdAt(), createdBy(), AnswerChannel.WORKER, null, null);
    }

    /** Nothing leaves before the person has been asked. */
    public ReferralStep awaitConsent(String by, Instant at) {
        return moveTo(ReferralStatus.AWAITING_CONSENT, by, at, AnswerChannel.WORKER, null, null);
    }

    /**
     * Leaves for its receiver. From now on he sees {@code frozen} and nothing else.
     *
     * @param carriedBy what carries the disclosure
     * @param name what the receiver calls it
     * @param frozen the slip, as JSON
     * @param due by when he should confirm that he has it
     */
    public ReferralStep send(SharingGround carriedBy, String name, String frozen, Instant due, String by, Instant at) {
        ReferralStep step = moveTo(ReferralStatus.SENT, by, at, AnswerChannel.WORKER, null, null);
        this.sent = new SentSlip(at, carriedBy, name, frozen);
        this.answerDueAt = due;
        return step;
    }

    /**
     * The receiver's word.
     *
     * @param declineReason given where, and only where, {@code answer} is DECLINED
     * @param due by when his next word is expected, where one is
     * @throws RuleException where {@code answer} is no answer or cannot follow, or a refusal comes without its reason
     */
    public ReferralStep answer(
            ReferralStatus answer,
            AnswerChannel channel,
            @Nullable String declineReason,
            @Nullable String note,
            Instant due,
            String by,
            Instant at) {
        if (!answer.answer()) {
            throw new RuleException("referral.stateNotReachable");
        }
        if (answer == ReferralStatus.DECLINED && (declineReason == null || declineReason.isBlank())) {
            throw RuleException.beside("declineReason", "referral.declineNeedsReason");
        }
        ReferralStep step =
                moveTo(answer, by, at, channel, answer == ReferralStatus.DECLINED ? declineReason : null, note);
        this.answerDueAt = answer.awaitsReceiver() ? due : null;
        return step;
    }

    /** @throws RuleException where it has begun or ended already, or no word says why */
    public ReferralStep cancel(String note, String by, Instant at) {
        if (note.isBlank()) {
            throw RuleException.beside("note", "referral.cancelNeedsNote");
        }
        ReferralStep step = moveTo(ReferralStatus.CANCELLED, by, at, AnswerChannel.WORKER, null, note);
        this.answerDueAt = null;
        return step;
    }

    /** Whether the receiver's word is late. */
    public boolean overdue(Instant now) {
        return status().awaitsReceiver() && answerDueAt != null && answerDueAt.isBefore(now);
    }

    /** The time is over; the date that was missed stays, to be told. */
    public ReferralStep expire(String by, Instant at) {
        if (!overdue(at)) {
            throw new RuleException("referral.stateNotReachable");
        }
        return moveTo(ReferralStatus.EXPIRED, by, at, AnswerChannel.SYSTEM, null, null);
    }

    /** The states that an answer may bring it into now. */
    public EnumSet<ReferralStatus> possibleAnswers() {
        EnumSet<ReferralStatus> answers = EnumSet.noneOf(ReferralStatus.class);
        status().next().stream().filter(ReferralStatus::answer).forEach(answers::add);
        return answers;
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    private ReferralStep moveTo(
            ReferralStatus to,
            String by,
            Instant at,
            AnswerChannel channel,
            @Nullable String declineReason,
            @Nullable String note) {
        if (!status().next().contains(to)) {
            throw new RuleException("referral.stateNotReachable");
        }
        ReferralStep step = new ReferralStep(id(), status(), to, at, by, channel, declineReason, note);
        this.status = to;
        this.statusSince = at;
        return step;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID caseId() {
        return Objects.requireNonNull(caseId);
    }

    public ReferralKind kind() {
        return Objects.requireNonNull(kind);
    }

    public String serviceType() {
        return Objects.requireNonNull(serviceType);
    }

    public Receiver receiver() {
        return Objects.requireNonNull(receiver);
    }

    public String reason() {
        return Objects.requireNonNull(reason);
    }

    public PracticalNeeds needs() {
        return Objects.requireNonNull(needs);
    }

    public Disclosure disclosure() {
        return Objects.requireNonNull(disclosure);
    }

    public ReferralStatus status() {
        return Objects.requireNonNull(status);
    }

    public Instant statusSince() {
        return Objects.requireNonNull(statusSince);
    }

    public String createdBy() {
        return Objects.requireNonNull(createdBy);
    }

    public Instant createdAt() {
        return Objects.requireNonNull(createdAt);
    }

    public @Nullable Instant sentAt() {
        return sent == null ? null : sent.at();
    }

    public @Nullable SharingGround ground() {
        return sent == null ? null : sent.ground();
    }

    /** As it left, in JSON; null until then. */
    public @Nullable String slip() {
        return sent == null ? null : sent.json();
    }

    /** By when the receiver's word is, or was, expected; null where none is. */
    public @Nullable Instant answerDueAt() {
        return status().awaitsReceiver() || status == ReferralStatus.EXPIRED ? answerDueAt : null;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Referral that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
