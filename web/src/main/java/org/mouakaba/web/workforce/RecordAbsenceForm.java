package org.mouakaba.web.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.AbsenceEntry;
import org.mouakaba.workforce.boundary.AbsenceId;
import org.mouakaba.workforce.boundary.KeepAbsence;
import org.mouakaba.workforce.boundary.WorkerId;

/** An absence as it is typed. */
public class RecordAbsenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String kind;

    private @Nullable LocalDate from;

    private @Nullable LocalDate to;

    private boolean mistaken;

    void fill(AbsenceEntry absence) {
        kind = absence.kind();
        from = absence.from();
        to = absence.to();
        mistaken = absence.mistaken();
    }

    KeepAbsence toCommand(WorkerId worker, @Nullable AbsenceId id, long version) {
        return new KeepAbsence(
                worker,
                id,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                mistaken,
                version);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public boolean isMistaken() {
        return mistaken;
    }

    public void setMistaken(boolean mistaken) {
        this.mistaken = mistaken;
    }
}
