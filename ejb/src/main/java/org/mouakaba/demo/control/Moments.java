package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When each thing happened in one case, as far as its story goes; null for what has not happened.
 *
 * @param met the first contact
 * @param riskKnown when the risk was scored
 * @param home the visit at which the needs were gone through
 * @param agreed the visit at which the plan was agreed
 * @param visits those under the plan
 * @param calledBack when the first call after the closing was made ready
 * @param hold for how long it stood still, if it did
 */
record Moments(
        Instant received,
        Instant screened,
        Instant registered,
        Instant opened,
        Instant assigned,
        @Nullable Instant met,
        @Nullable Instant riskKnown,
        @Nullable Instant home,
        @Nullable Instant agreed,
        @Nullable Instant approved,
        List<Instant> visits,
        @Nullable Instant requested,
        @Nullable Instant closed,
        @Nullable Instant calledBack,
        @Nullable Hold hold) {

    static final Duration NOTING = Duration.ofMinutes(15);

    /** After so long a visit is noted, and what followed from it is decided. */
    private static final Duration WRITTEN_UP = Duration.ofHours(26);

    Moments {
        visits = List.copyOf(visits);
    }

    Instant lastVisit() {
        return visits.isEmpty() ? Objects.requireNonNull(agreed) : visits.get(visits.size() - 1);
    }

    /** The day that was agreed on for the contact {@code next} when nobody knew yet that the case would stand still. */
    LocalDate wanted(Instant from, Instant next) {
        LocalDate day = Terms.day(next);
        return hold != null && hold.between(from, next) ? day.minusDays(hold.days()) : day;
    }

    /** Counts back from today, because a story says how things stand now. */
    static final class Reckoning {

        private final Story story;
        private final Chance chance;
        private final OfficeHours hours;

        /** For how many days it stands still today. */
        private final int still;

        /** By how many days it came later because it once stood still: before there was a plan, or under it. */
        private final int beforePlan;

        private final int underPlan;

        Reckoning(Story story, Chance chance, OfficeHours hours) {
            this.story = story;
            this.chance = chance;
            this.hours = hours;
            this.still = story.takes(Turn.ON_HOLD) ? chance.between(2, 35) : 0;
            int pause = story.takes(Turn.HELD_BEFORE) ? chance.between(10, 30) : 0;
            boolean early = story.reached() < 4 || chance.percent(40);
            this.beforePlan = early ? pause : 0;
            this.underPlan = early ? 0 : pause;
        }

        Moments moments() {
            int reached = story.reached();
            int risk = story.high() ? 1 : chance.between(1, 4);
            int needs = risk + (story.high() ? chance.between(2, 5) : chance.between(4, 9));
            int plan = needs + chance.between(2, 6) + beforePlan;
            boolean submitted = reached >= 3 || (reached == 2 && submits());
            int visits = reached < 4 ? 0 : chance.between(reached == 4 && underPlan == 0 ? 1 : 2, story.high() ? 6 : 4);
            int inAll = switch (reached) {
                case 0 -> 0;
                case 1 -> risk;
                case 2 -> submitted ? plan : needs;
                default -> plan + 1 + story.interval() * visits + underPlan;
            };
            int deciding = reached == 6 ? chance.between(1, 4) : 0;
            Instant start = hours.until().minus(Duration.ofDays((long) inAll + deciding + standing()));
            Instant received = hours.at(start.minus(Duration.ofHours(3)));
            Instant screened = received.plus(Duration.ofMinutes(chance.between(10, 50)));
            Instant registered = screened.plus(Duration.ofMinutes(chance.between(5, 15)));
            Instant opened = registered.plus(Duration.ofMinutes(chance.between(10, 40)));
            Instant given = story.accepted() ? opened : opened.plus(Duration.ofMinutes(chance.between(5, 25)));
            @Nullable
            Instant met =
                    reached < 1 ? null : hours.after(opened, opened.plus(Duration.ofHours(story.high() ? 2 : 20)));
            @Nullable
            Instant scored = met == null ? null : hours.after(met.plus(Duration.ofMinutes(40)), on(start, risk));
            @Nullable Instant home = scored == null || reached < 2 ? null : hours.after(scored, on(start, needs));
            @Nullable
            Instant agreed =
                    home == null || !submitted ? null : hours.after(home.plus(Duration.ofMinutes(80)), on(start, plan));
            @Nullable
            Instant approved = agreed == null || reached < 3
                    ? null
                    : hours.after(agreed.plus(Duration.ofMinutes(50)), on(start, plan + 1));
            List<Instant> seen = new ArrayList<>();
            Instant last = approved == null ? opened : approved;
            for (int i = 1; i <= visits; i++) {
                last = hours.after(
                        last.plus(NOTING), on(start, plan + 1 + story.interval() * i + (i > 1 ? underPlan : 0)));
                seen.add(last);
            }
            @Nullable Instant requested = reached < 5 ? null : last.plus(Duration.ofMinutes(45));
            @Nullable
            Instant closed =
                    requested == null || reached < 6 ? null : hours.after(requested, on(start, inAll + deciding));
            @Nullable
            Instant calledBack = closed == null || !story.stage().equals("POST_CLOSURE")
                    ? null
                    : hours.after(closed, closed.plus(Duration.ofDays(chance.between(1, 4))));
            return new Moments(
                    received,
                    screened,
                    registered,
                    opened,
                    given,
                    met,
                    scored,
                    home,
                    agreed,
                    approved,
                    seen,
                    requested,
                    closed,
                    calledBack,
                    hold(home, agreed, approved, seen));
        }

        private @Nullable Hold hold(
                @Nullable Instant home, @Nullable Instant agreed, @Nullable Instant approved, List<Instant> seen) {
            if (still > 0) {
                @Nullable Instant decided = approved == null ? home : approved;
                Instant last = Objects.requireNonNull(seen.isEmpty() ? decided : seen.get(seen.size() - 1));
                Instant wanted = hours.until().minus(Duration.ofDays(still));
                return Hold.today(hours.after(last.plus(WRITTEN_UP), wanted), chance, hours);
            }
            if (beforePlan > 0) {
                Instant visited = Objects.requireNonNull(home);
                Instant at = hours.after(visited.plus(Duration.ofMinutes(80)), visited.plus(Duration.ofDays(1)));
                return Hold.past(at, Objects.requireNonNull(agreed), beforePlan, chance);
            }
            if (underPlan > 0) {
                Instant visited = seen.get(0);
                Instant at = hours.after(visited.plus(WRITTEN_UP), visited.plus(Duration.ofDays(3)));
                return Hold.past(at, seen.get(1), underPlan, chance);
            }
            return null;
        }

        private boolean submits() {
            return still == 0 && (story.takes(Turn.AGREED) || (story.dueIn() <= 2 && chance.percent(45)));
        }

        private Instant on(Instant start, int days) {
            return start.plus(Duration.ofDays(days)).minus(Duration.ofMinutes(chance.between(0, 200)));
        }

        /** For how many days the case has stood where it stands. */
        private int standing() {
            if (still > 0) {
                return still + 4;
            }
            int late = Math.max(0, 1 - story.dueIn());
            return switch (story.reached()) {
                case 0 -> story.unassigned() ? 0 : Math.max(0, story.firstClock() - story.dueIn());
                case 1 -> Math.max(late, chance.between(0, 6));
                case 2 -> Math.max(late, chance.between(0, 2));
                case 3, 4 -> Math.max(0, story.interval() - story.dueIn());
                case 5 -> chance.between(1, 4);
                // Whoever must still be called after the closing is called within three months.
                default -> story.risk().equals("LOW") ? chance.between(6, 600) : chance.between(6, 75);
            };
        }
    }
}
