package org.mouakaba.web.person;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Belonging;

/** Why two records are given back, and what of the time since goes to which. */
public class UndoMergeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Something that came since: it stays unless it is ticked. */
    public static class Since implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID row;
        private final String words;
        private boolean goes;

        Since(UUID row, String words) {
            this.row = row;
            this.words = words;
        }

        public String getWords() {
            return words;
        }

        public boolean isGoes() {
            return goes;
        }

        public void setGoes(boolean goes) {
            this.goes = goes;
        }
    }

    private final List<Since> since;
    private @Nullable String reason;

    UndoMergeForm(List<Since> since) {
        this.since = List.copyOf(since);
    }

    static UndoMergeForm of(List<Belonging> rows, MergeWords words) {
        return new UndoMergeForm(rows.stream()
                .map(row -> new Since(row.row(), words.belonging(row)))
                .toList());
    }

    Set<UUID> going() {
        return since.stream().filter(Since::isGoes).map(line -> line.row).collect(Collectors.toSet());
    }

    public List<Since> getSince() {
        return since;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
