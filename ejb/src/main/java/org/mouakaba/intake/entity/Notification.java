package org.mouakaba.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.intake.boundary.NotificationContent;
import org.mouakaba.intake.boundary.NotificationDetail.Rejection;
import org.mouakaba.intake.boundary.NotificationStage;
import org.mouakaba.intake.boundary.RedFlag;
import org.mouakaba.intake.boundary.Reporter;
import org.mouakaba.intake.boundary.Screening;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/**
 * What reached a unit, from the first word to the decision. It is recorded, taken up by who screens it, and ends admitted
 * or, by the supervisor's word, not. It answers for that order and for what is certain at each step; whether it may be
 * admitted is asked of {@code ScreeningRules} before.
 */
@Entity
@Audited
@Table(name = "notification")
public class Notification {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "unit_id", nullable = false)
    private @Nullable UUID unitId;

    @Column(name = "received_at", nullable = false)
    private @Nullable Instant receivedAt;

    @Column(name = "recorded_by", nullable = false)
    private @Nullable String recordedBy;

    @Column(name = "source")
    private @Nullable String source;

    @Column(name = "reporter_name")
    private @Nullable String reporterName;

    @Column(name = "reporter_phone")
    private @Nullable String reporterPhone;

    @Column(name = "reporter_confidential", nullable = false)
    private boolean reporterConfidential;

    @Column(name = "subject_given_name")
    private @Nullable String subjectGivenName;

    @Column(name = "subject_family_name")
    private @Nullable String subjectFamilyName;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_sex")
    private @Nullable Sex subjectSex;

    @Column(name = "subject_age")
    private @Nullable Integer subjectAge;

    @Column(name = "subject_phone")
    private @Nullable String subjectPhone;

    @Column(name = "place")
    private @Nullable String place;

    @Column(name = "summary")
    private @Nullable String summary;

    @Column(name = "immediate_danger", nullable = false)
    private boolean immediateDanger;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private NotificationStage stage = NotificationStage.SIGNAL;

    @Column(name = "screened_by")
    private @Nullable String screenedBy;

    @Column(name = "category")
    private @Nullable String category;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "concerns", nullable = false)
    private List<String> concerns = new ArrayList<>();

    @Column(name = "in_territory")
    private @Nullable Boolean inTerritory;

    @Column(name = "beyond_information")
    private @Nullable Boolean beyondInformation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "red_flags", nullable = false)
    private List<String> redFlags = new ArrayList<>();

    @Column(name = "interpreter", nullable = false)
    private boolean interpreter;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency")
    private @Nullable Urgency urgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk")
    private @Nullable RiskLevel risk;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidentiality", nullable = false)
    private Confidentiality confidentiality = Confidentiality.STANDARD;

    @Column(name = "due_at", nullable = false)
    private @Nullable Instant dueAt;

    @Column(name = "proposed_reason")
    private @Nullable String proposedReason;

    @Column(name = "proposed_note")
    private @Nullable String proposedNote;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "rejected_reason")
    private @Nullable String rejectedReason;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Notification() {}

    /** Its moment, its unit and who wrote it down are certain; the rest may come later. */
    public static Notification receive(
            UUID unitId, Instant receivedAt, NotificationContent content, String recordedBy, Instant dueAt) {
        Notification received = new Notification();
        received.id = TimeOrderedId.next();
        received.unitId = unitId;
        received.receivedAt = receivedAt;
        received.recordedBy = recordedBy;
        received.write(content);
        received.dueAt = dueAt;
        return received;
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
        NotificationEntry entry = new NotificationEntry(id(), stage, NotificationStage.SCREENING, by, at, null);
        this.stage = NotificationStage.SCREENING;
        this.screenedBy = by;
        return entry;
    }

    /** The search is done: it is about this person. */
    public void identify(UUID person) {
        requireScreening();
        this.personId = person;
    }

    /** @param least confidentiality that the findings ask for; never lowered by them */
    public void screen(Screening found, Confidentiality least, Instant due) {
        requireScreening();
        this.inTerritory = found.inTerritory();
        this.beyondInformation = found.beyondInformation();
        this.category = found.category();
        this.concerns = new ArrayList<>(found.concerns());
        this.redFlags = new ArrayList<>(
                found.redFlags().stream().sorted().map(RedFlag::name).toList());
        this.urgency = found.urgency();
        this.risk = found.risk();
        this.confidentiality = least;
        this.interpreter = found.interpreter();
        this.dueAt = due;
    }

    /** It is a case now. */
    public NotificationEntry admit(String by, Instant at) {
        requireScreening();
        return end(NotificationStage.ADMITTED, by, at, null);
    }

    /** Asks the supervisor not to admit it. */
    public void proposeRejection(String reason, @Nullable String note, String by, Instant at) {
        requireScreening();
        this.proposedReason = reason;
        this.proposedNote = note;
        this.proposedBy = by;
        this.proposedAt = at;
        this.decisionNote = null;
    }

    /** @throws RuleException where nothing was proposed */
    public NotificationEntry confirmRejection(@Nullable String note, String by, Instant at) {
        String reason = requireProposal();
        this.rejectedReason = reason;
        this.decisionNote = note;
        return end(NotificationStage.REJECTED, by, at, reason);
    }

    /** @throws RuleException where nothing was proposed, or no word says why it goes back */
    public NotificationEntry returnToScreening(@Nullable String note, String by, Instant at) {
        requireProposal();
        if (note == null || note.isBlank()) {
            throw RuleException.beside("decisionNote", "intake.returnNeedsNote");
        }
        this.proposedReason = null;
        this.decisionNote = note;
        return new NotificationEntry(id(), stage, NotificationStage.SCREENING, by, at, note);
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    private NotificationEntry end(NotificationStage to, String by, Instant at, @Nullable String reason) {
        NotificationEntry entry = new NotificationEntry(id(), stage, to, by, at, reason);
        this.stage = to;
        this.decidedBy = by;
        this.decidedAt = at;
        return entry;
    }

    private void write(NotificationContent content) {
        this.source = content.source();
        this.reporterName = content.reporter().name();
        this.reporterPhone = content.reporter().phone();
        this.reporterConfidential = content.reporter().confidential();
        this.subjectGivenName = content.subject().givenName();
        this.subjectFamilyName = content.subject().familyName();
        this.subjectSex = content.subject().sex();
        this.subjectAge = content.subject().age();
        this.subjectPhone = content.subject().phone();
        this.place = content.place();
        this.summary = content.summary();
        this.immediateDanger = content.immediateDanger();
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
        if (proposedReason != null) {
            throw new RuleException("intake.waitsForSupervisor");
        }
    }

    private String requireProposal() {
        requireWaiting();
        if (proposedReason == null) {
            throw new RuleException("intake.nothingProposed");
        }
        return proposedReason;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID unitId() {
        return Objects.requireNonNull(unitId);
    }

    public Instant receivedAt() {
        return Objects.requireNonNull(receivedAt);
    }

    public String recordedBy() {
        return Objects.requireNonNull(recordedBy);
    }

    public NotificationContent content() {
        return new NotificationContent(
                source,
                new Reporter(reporterName, reporterPhone, reporterConfidential),
                subject(),
                place,
                summary,
                immediateDanger,
                confidentiality == Confidentiality.SECRET);
    }

    public Subject subject() {
        return new Subject(subjectGivenName, subjectFamilyName, subjectSex, subjectAge, subjectPhone);
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable String place() {
        return place;
    }

    public @Nullable String summary() {
        return summary;
    }

    public boolean immediateDanger() {
        return immediateDanger;
    }

    public @Nullable UUID personId() {
        return personId;
    }

    public NotificationStage stage() {
        return stage;
    }

    public @Nullable String screenedBy() {
        return screenedBy;
    }

    public Screening screening() {
        return new Screening(
                inTerritory,
                beyondInformation,
                category,
                concerns,
                redFlags.stream().map(RedFlag::valueOf).collect(Collectors.toUnmodifiableSet()),
                urgency,
                risk,
                confidentiality,
                interpreter);
    }

    public Confidentiality confidentiality() {
        return confidentiality;
    }

    public Instant dueAt() {
        return Objects.requireNonNull(dueAt);
    }

    public boolean rejectionProposed() {
        return stage.waiting() && proposedReason != null;
    }

    public @Nullable Rejection rejection() {
        String reason = rejectedReason == null ? proposedReason : rejectedReason;
        return reason == null || proposedBy == null || proposedAt == null
                ? null
                : new Rejection(reason, proposedNote, proposedBy, proposedAt);
    }

    public @Nullable String decisionNote() {
        return decisionNote;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Notification that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
