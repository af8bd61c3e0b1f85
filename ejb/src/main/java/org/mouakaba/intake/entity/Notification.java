package org.mouakaba.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.intake.boundary.NotificationContent;
import org.mouakaba.intake.boundary.NotificationDetail.Rejection;
import org.mouakaba.intake.boundary.NotificationStage;
import org.mouakaba.intake.boundary.QueueUrgency;
import org.mouakaba.intake.boundary.Screening;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.platform.RuleException;

/**
 * What reached a unit, from the first word to the decision. It is recorded, taken up by who screens it, and ends admitted
 * or, by the supervisor's word, not. It answers for that order and for what is certain at each step; whether it may be
 * admitted is asked of {@code ScreeningRules} before.
 */
@Entity
@Audited
@Table(name = "notification")
public class Notification extends Received {

    @Column(name = "person_id")
    private @Nullable UUID personId;

    /** The case that it joined; null where it joined none. */
    @Column(name = "joined_case_id")
    private @Nullable UUID joinedCaseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private NotificationStage stage = NotificationStage.SIGNAL;

    @Column(name = "screened_by")
    private @Nullable String screenedBy;

    @Embedded
    private Findings findings = Findings.NONE;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidentiality", nullable = false)
    private Confidentiality confidentiality = Confidentiality.STANDARD;

    @Column(name = "due_at", nullable = false)
    private @Nullable Instant dueAt;

    /** Worked out by the database. */
    @NotAudited
    @Enumerated(EnumType.ORDINAL)
    @Column(name = "queue_urgency", insertable = false, updatable = false)
    private @Nullable QueueUrgency queueUrgency;

    /** Null before the first. */
    @Embedded
    private @Nullable RejectionProposal proposal;

    /** Null before the first. */
    @Embedded
    private @Nullable Decision decision;

    protected Notification() {}

    /** Its moment, its unit and who wrote it down are certain; the rest may come later. */
    public static Notification receive(
            UUID unitId, Instant receivedAt, NotificationContent content, String recordedBy, Instant dueAt) {
        Notification received = new Notification();
        received.arrive(unitId, receivedAt, recordedBy);
        received.write(content);
        received.dueAt = dueAt;
        return received;
    }

    /** The same report tells of somebody else: as secret and as far on its way as this one. */
    public Notification alsoAbout(Subject other, String by) {
        requireWaiting();
        Notification also = new Notification();
        also.arrive(unitId(), receivedAt(), by);
        also.comeWith(this);
        also.write(content().about(other));
        also.dueAt = dueAt;
        return also;
    }

    /** The first line of its history. */
    public NotificationEntry arrival() {
        return new NotificationEntry(id(), null, NotificationStage.SIGNAL, recordedBy(), receivedAt(), null);
    }

    /** @throws RuleException where it is decided already */
    public void complete(NotificationContent content, Instant due) {
        requireWaiting();
        write(content);
        this.dueAt = due;
    }

    /** Somebody screens it from now on; her colleague no longer does. */
    public NotificationEntry takeUp(String by, Instant at) {
        requireWaiting();
        if (by.equals(screenedBy)) {
            throw new RuleException("intake.takenUpAlready");
        }
        return screenedFromNowOn(by, by, at, null);
    }

    /**
     * Somebody else screens it from now on.
     *
     * @throws RuleException where a supervisor is asked to reject it, or no word goes with what is taken from somebody
     */
    public NotificationEntry give(String to, @Nullable String note, String by, Instant at) {
        requireWaiting();
        if (rejectionProposed()) {
            throw new RuleException("intake.waitsForSupervisor");
        }
        if (screenedBy != null && (note == null || note.isBlank())) {
            throw RuleException.beside("note", "intake.handoverNeedsNote");
        }
        return screenedFromNowOn(to, by, at, note);
    }

    /** The search is done: it is about this person. */
    public void identify(UUID person) {
        requireScreening();
        this.personId = person;
    }

    /** Another record is this person's: two were found to be one, or that was undone. At any stage. */
    public void hangOn(UUID person) {
        this.personId = person;
    }

    /** @param least confidentiality that the findings ask for; never lowered by them */
    public void screen(Screening found, Confidentiality least, Instant due) {
        requireScreening();
        this.findings = Findings.of(found);
        this.confidentiality = least;
        this.dueAt = due;
    }

    /** It is a case now. */
    public NotificationEntry admit(String by, Instant at) {
        requireScreening();
        this.decision = Decision.taken(decisionNote(), by, at);
        return end(NotificationStage.ADMITTED, by, at, null);
    }

    /** It is a part of a case that was open already. */
    public NotificationEntry join(UUID caseFile, String by, Instant at) {
        requireScreening();
        this.joinedCaseId = caseFile;
        this.decision = Decision.taken(decisionNote(), by, at);
        return end(NotificationStage.JOINED, by, at, null);
    }

    /** Asks the supervisor not to admit it. */
    public void proposeRejection(String reason, @Nullable String note, String by, Instant at) {
        requireScreening();
        this.proposal = new RejectionProposal(reason, note, by, at);
        this.decision = null;
    }

    /** @throws RuleException where nothing was proposed */
    public NotificationEntry confirmRejection(@Nullable String note, String by, Instant at) {
        String reason = Objects.requireNonNull(requireProposal().reason());
        this.decision = Decision.rejected(reason, note, by, at);
        return end(NotificationStage.REJECTED, by, at, reason);
    }

    /** @throws RuleException where nothing was proposed, or no word says why it goes back */
    public NotificationEntry returnToScreening(@Nullable String note, String by, Instant at) {
        RejectionProposal proposed = requireProposal();
        if (note == null || note.isBlank()) {
            throw RuleException.beside("decisionNote", "intake.returnNeedsNote");
        }
        this.proposal = proposed.returned();
        this.decision = Decision.returned(note);
        return new NotificationEntry(id(), stage, NotificationStage.SCREENING, by, at, note);
    }

    private NotificationEntry screenedFromNowOn(String screener, String by, Instant at, @Nullable String note) {
        NotificationEntry entry =
                new NotificationEntry(id(), stage, NotificationStage.SCREENING, by, at, note).screenedBy(screener);
        this.stage = NotificationStage.SCREENING;
        this.screenedBy = screener;
        return entry;
    }

    private NotificationEntry end(NotificationStage to, String by, Instant at, @Nullable String reason) {
        NotificationEntry entry = new NotificationEntry(id(), stage, to, by, at, reason);
        this.stage = to;
        return entry;
    }

    private void write(NotificationContent content) {
        tell(content);
        if (content.secret()) {
            this.confidentiality = Confidentiality.SECRET;
        }
    }

    private void requireWaiting() {
        if (!stage.waiting()) {
            throw new RuleException("intake.decidedAlready");
        }
    }

    private void requireScreening() {
        requireWaiting();
        if (stage != NotificationStage.SCREENING) {
            throw new RuleException("intake.notTakenUp");
        }
        if (rejectionProposed()) {
            throw new RuleException("intake.waitsForSupervisor");
        }
    }

    private RejectionProposal requireProposal() {
        requireWaiting();
        if (proposal == null || !proposal.stands()) {
            throw new RuleException("intake.nothingProposed");
        }
        return proposal;
    }

    public NotificationContent content() {
        return report().content(confidentiality == Confidentiality.SECRET);
    }

    public @Nullable UUID personId() {
        return personId;
    }

    public @Nullable UUID joinedCaseId() {
        return joinedCaseId;
    }

    public @Nullable Instant decidedAt() {
        return decision == null ? null : decision.at();
    }

    public NotificationStage stage() {
        return stage;
    }

    public @Nullable String screenedBy() {
        return screenedBy;
    }

    public Screening screening() {
        return findings.screening(confidentiality);
    }

    public Confidentiality confidentiality() {
        return confidentiality;
    }

    public Instant dueAt() {
        return Objects.requireNonNull(dueAt);
    }

    /** Whether somebody must act now: danger was told, or screening found it (domain dossier 3.4). */
    public boolean emergency() {
        return stage.waiting() && (report().immediateDanger() || findings.urgency() == Urgency.EMERGENCY);
    }

    /** Its place in the queue as it was read. */
    public QueueUrgency queueUrgency() {
        return queueUrgency == null ? QueueUrgency.UNJUDGED : queueUrgency;
    }

    public boolean rejectionProposed() {
        return stage.waiting() && proposal != null && proposal.stands();
    }

    /** What the supervisor is asked or has decided; null where nothing. */
    public @Nullable Rejection rejection() {
        return proposal == null ? null : proposal.rejection();
    }

    public @Nullable String decisionNote() {
        return decision == null ? null : decision.note();
    }
}
