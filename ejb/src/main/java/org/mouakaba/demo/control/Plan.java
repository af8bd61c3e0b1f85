package org.mouakaba.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One edition of the plan of a case, while its goals move on. */
final class Plan {

    /** A goal with its one action, in this edition. */
    static final class Goal {

        private final UUID id;
        private final UUID origin;
        private final UUID action;
        private final UUID actionOrigin;
        private final Topic.Aim aim;
        private final LocalDate dueOn;
        private String status = "NOT_STARTED";
        private @Nullable LocalDate doneOn;

        Goal(UUID id, UUID origin, UUID action, UUID actionOrigin, Topic.Aim aim, LocalDate dueOn) {
            this.id = id;
            this.origin = origin;
            this.action = action;
            this.actionOrigin = actionOrigin;
            this.aim = aim;
            this.dueOn = dueOn;
        }

        UUID id() {
            return id;
        }

        UUID origin() {
            return origin;
        }

        UUID action() {
            return action;
        }

        UUID actionOrigin() {
            return actionOrigin;
        }

        Topic.Aim aim() {
            return aim;
        }

        LocalDate dueOn() {
            return dueOn;
        }

        String status() {
            return status;
        }

        @Nullable
        LocalDate doneOn() {
            return doneOn;
        }

        void reach(String found) {
            this.status = found;
        }

        void finishAction(LocalDate on) {
            this.doneOn = on;
        }
    }

    private final UUID id;
    private final int edition;
    private final Instant submitted;
    private final LocalDate reviewOn;
    private final List<Goal> goals = new ArrayList<>();
    private @Nullable Instant approved;
    private Instant changed;

    Plan(UUID id, int edition, Instant submitted, LocalDate reviewOn) {
        this.id = id;
        this.edition = edition;
        this.submitted = submitted;
        this.reviewOn = reviewOn;
        this.changed = submitted;
    }

    UUID id() {
        return id;
    }

    int edition() {
        return edition;
    }

    Instant submitted() {
        return submitted;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    List<Goal> goals() {
        return goals;
    }

    @Nullable
    Instant approved() {
        return approved;
    }

    Instant changed() {
        return changed;
    }

    void approve(Instant at) {
        this.approved = at;
        this.changed = at;
    }

    void progress(Instant at) {
        this.changed = at;
    }
}
