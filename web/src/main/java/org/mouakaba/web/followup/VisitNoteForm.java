package org.mouakaba.web.followup;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.followup.boundary.NewRisk;
import org.mouakaba.followup.boundary.VisitNote;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** What was seen and heard, as it is typed. */
public class VisitNoteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private @Nullable LocalDate on;

    @Size(max = 5)
    private String time = "";

    private @Nullable String type;

    @Size(max = 200)
    private @Nullable String place;

    private boolean personSeen;

    private boolean seenAlone;

    @Size(max = 200)
    private @Nullable String othersMet;

    private @Nullable String outcome;

    @Size(max = 8000)
    private @Nullable String narrative;

    @Size(max = 2000)
    private @Nullable String explained;

    @Size(max = 2000)
    private @Nullable String safety;

    private NewRisk newRisk = NewRisk.NONE;

    @Size(max = 2000)
    private @Nullable String newRiskNote;

    void fill(VisitNote note) {
        at(note.at());
        type = note.type();
        place = note.place();
        personSeen = note.personSeen();
        seenAlone = note.seenAlone();
        othersMet = note.othersMet();
        outcome = note.outcome();
        narrative = note.narrative();
        explained = note.explained();
        safety = note.safety();
        newRisk = note.newRisk();
        newRiskNote = note.newRiskNote();
    }

    // The page asks for what must be answered before it comes here.
    VisitNote toNote(@Nullable LocalDate nextOn, @Nullable String nextType) {
        return new VisitNote(
                at(),
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
                newRisk == NewRisk.NONE ? null : newRiskNote,
                Objects.requireNonNull(nextOn),
                Objects.requireNonNull(nextType));
    }

    void at(Instant moment) {
        on = LocalDate.ofInstant(moment, SystemClock.ZONE);
        time = TIME.format(LocalTime.ofInstant(moment, SystemClock.ZONE));
    }

    private Instant at() {
        try {
            return Objects.requireNonNull(on)
                    .atTime(LocalTime.parse(time.strip(), TIME))
                    .atZone(SystemClock.ZONE)
                    .toInstant();
        } catch (DateTimeParseException noTime) {
            throw RuleException.beside("time", "followup.timeUnreadable");
        }
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public boolean isPersonSeen() {
        return personSeen;
    }

    public void setPersonSeen(boolean personSeen) {
        this.personSeen = personSeen;
    }

    public boolean isSeenAlone() {
        return seenAlone;
    }

    public void setSeenAlone(boolean seenAlone) {
        this.seenAlone = seenAlone;
    }

    public @Nullable String getOthersMet() {
        return othersMet;
    }

    public void setOthersMet(@Nullable String othersMet) {
        this.othersMet = othersMet;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getNarrative() {
        return narrative;
    }

    public void setNarrative(@Nullable String narrative) {
        this.narrative = narrative;
    }

    public @Nullable String getExplained() {
        return explained;
    }

    public void setExplained(@Nullable String explained) {
        this.explained = explained;
    }

    public @Nullable String getSafety() {
        return safety;
    }

    public void setSafety(@Nullable String safety) {
        this.safety = safety;
    }

    public NewRisk getNewRisk() {
        return newRisk;
    }

    public void setNewRisk(NewRisk newRisk) {
        this.newRisk = newRisk;
    }

    public @Nullable String getNewRiskNote() {
        return newRiskNote;
    }

    public void setNewRiskNote(@Nullable String newRiskNote) {
        this.newRiskNote = newRiskNote;
    }

    public boolean isRiskSeen() {
        return newRisk != NewRisk.NONE;
    }
}
