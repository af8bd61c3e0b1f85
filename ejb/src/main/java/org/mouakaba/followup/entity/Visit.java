package org.mouakaba.followup.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.followup.boundary.NewRisk;
import org.mouakaba.followup.boundary.RecordVisit;
import org.mouakaba.followup.boundary.VisitCorrection;
import org.mouakaba.followup.boundary.VisitNote;
import org.mouakaba.platform.TimeOrderedId;

/**
 * One contact with the person or those around him, as somebody noted it. For good: neither Hibernate nor the database
 * lets it change; what was noted wrong is corrected by another entry that refers to it and says why.
 */
@Entity
@Immutable
@Table(name = "visit")
public class Visit {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Column(name = "episode", nullable = false)
    private int episode;

    @Column(name = "at", nullable = false)
    private @Nullable Instant at;

    @Column(name = "type", nullable = false)
    private @Nullable String type;

    @Column(name = "place")
    private @Nullable String place;

    @Column(name = "person_seen", nullable = false)
    private boolean personSeen;

    @Column(name = "seen_alone", nullable = false)
    private boolean seenAlone;

    @Column(name = "others_met")
    private @Nullable String othersMet;

    @Column(name = "outcome", nullable = false)
    private @Nullable String outcome;

    @Column(name = "narrative", nullable = false)
    private @Nullable String narrative;

    @Column(name = "explained")
    private @Nullable String explained;

    @Column(name = "safety")
    private @Nullable String safety;

    @Enumerated(EnumType.STRING)
    @Column(name = "new_risk", nullable = false)
    private NewRisk newRisk = NewRisk.NONE;

    @Column(name = "new_risk_note")
    private @Nullable String newRiskNote;

    @Column(name = "next_on", nullable = false)
    private @Nullable LocalDate nextOn;

    @Column(name = "next_type", nullable = false)
    private @Nullable String nextType;

    @Column(name = "corrects_id")
    private @Nullable UUID correctsId;

    @Column(name = "correction_reason")
    private @Nullable String correctionReason;

    @Column(name = "username", nullable = false)
    private @Nullable String username;

    @Column(name = "recorded_at", nullable = false)
    private @Nullable Instant recordedAt;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "visit_goal", joinColumns = @JoinColumn(name = "visit_id"))
    private List<FoundGoal> goals = new ArrayList<>();

    @Immutable
    @ElementCollection
    @CollectionTable(name = "visit_action", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "action_id", nullable = false)
    private Set<UUID> done = new HashSet<>();

    protected Visit() {}

    public static Visit of(RecordVisit command, int episode, String by, Instant now) {
        VisitNote note = command.note();
        Visit visit = new Visit();
        visit.id = TimeOrderedId.next();
        visit.caseId = command.caseId().value();
        visit.episode = episode;
        visit.at = note.at();
        visit.type = note.type();
        visit.place = text(note.place());
        visit.personSeen = note.personSeen();
        visit.seenAlone = note.seenAlone();
        visit.othersMet = text(note.othersMet());
        visit.outcome = note.outcome();
        visit.narrative = note.narrative().strip();
        visit.explained = text(note.explained());
        visit.safety = text(note.safety());
        visit.newRisk = note.newRisk();
        visit.newRiskNote = text(note.newRiskNote());
        visit.nextOn = note.nextOn();
        visit.nextType = note.nextType();
        VisitCorrection correction = command.correction();
        if (correction != null) {
            visit.correctsId = correction.corrected().value();
            visit.correctionReason = correction.reason().strip();
        }
        command.goals()
                .forEach(goal -> visit.goals.add(new FoundGoal(goal.goalId(), goal.status(), text(goal.note()))));
        visit.done.addAll(command.done());
        visit.username = by;
        visit.recordedAt = now;
        return visit;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What was noted, as it was noted. */
    public VisitNote note() {
        return new VisitNote(
                Objects.requireNonNull(at),
                Objects.requireNonNull(type),
                place,
                personSeen,
                seenAlone,
                othersMet,
                Objects.requireNonNull(outcome),
                Objects.requireNonNull(narrative),
                explained,
                safety,
                newRisk,
                newRiskNote,
                Objects.requireNonNull(nextOn),
                Objects.requireNonNull(nextType));
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID caseId() {
        return Objects.requireNonNull(caseId);
    }

    public int episode() {
        return episode;
    }

    public @Nullable UUID correctsId() {
        return correctsId;
    }

    public @Nullable String correctionReason() {
        return correctionReason;
    }

    public String username() {
        return Objects.requireNonNull(username);
    }

    public Instant recordedAt() {
        return Objects.requireNonNull(recordedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Visit that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
