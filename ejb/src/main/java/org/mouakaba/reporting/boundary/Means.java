package org.mouakaba.reporting.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The means of a territory at the end of a quarter: counts that add up, and the indicators made of them (framework of the
 * Global Social Service Workforce Alliance: planning, developing, supporting). An indicator whose ground is nought is null.
 *
 * @param population inhabitants at the census of 2024
 * @param workforce the workers
 * @param posts full-time equivalents that are paid for, and those that somebody holds
 * @param places establishments and what they reported of the quarter
 */
public record Means(long population, Workforce workforce, Posts posts, Places places) {

    public static final Means NONE = new Means(0, Workforce.NONE, Posts.NONE, Places.NONE);

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal PER_INHABITANTS = new BigDecimal(100_000);

    /**
     * @param fte of all, in full-time equivalents
     * @param subject those whom law 45-18 asks for an accreditation: not the exempt ones
     * @param joined years since they came, summed up
     * @param left who left within the twelve months before
     * @param before how many there were twelve months ago
     * @param hours of training since January
     * @param trained who reached the hours of the setting {@code training.hours-target}
     */
    public record Workforce(
            int workers,
            BigDecimal fte,
            int women,
            int accredited,
            int subject,
            int supervisors,
            int supervised,
            BigDecimal joined,
            int left,
            int before,
            BigDecimal hours,
            int trained) {

        static final Workforce NONE =
                new Workforce(0, BigDecimal.ZERO, 0, 0, 0, 0, 0, BigDecimal.ZERO, 0, 0, BigDecimal.ZERO, 0);

        Workforce plus(Workforce o) {
            return new Workforce(
                    workers + o.workers,
                    fte.add(o.fte),
                    women + o.women,
                    accredited + o.accredited,
                    subject + o.subject,
                    supervisors + o.supervisors,
                    supervised + o.supervised,
                    joined.add(o.joined),
                    left + o.left,
                    before + o.before,
                    hours.add(o.hours),
                    trained + o.trained);
        }
    }

    /** In full-time equivalents. */
    public record Posts(BigDecimal funded, BigDecimal filled) {

        static final Posts NONE = new Posts(BigDecimal.ZERO, BigDecimal.ZERO);

        Posts plus(Posts o) {
            return new Posts(funded.add(o.funded), filled.add(o.filled));
        }
    }

    /**
     * @param expected monthly reports that were due
     * @param reported those that came
     * @param authorised places by their authorisation
     * @param open places in the last month of the quarter, of those who reported
     * @param openDays place-days of the quarter: places × days of the month
     * @param crowded establishments with more residents than open places in the last month
     * @param waiting people on waiting lists in the last month
     */
    public record Places(
            int establishments,
            int expected,
            int reported,
            int authorised,
            int open,
            int occupied,
            long openDays,
            long occupiedDays,
            int crowded,
            BigDecimal educators,
            int waiting) {

        static final Places NONE = new Places(0, 0, 0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO, 0);

        Places plus(Places o) {
            return new Places(
                    establishments + o.establishments,
                    expected + o.expected,
                    reported + o.reported,
                    authorised + o.authorised,
                    open + o.open,
                    occupied + o.occupied,
                    openDays + o.openDays,
                    occupiedDays + o.occupiedDays,
                    crowded + o.crowded,
                    educators.add(o.educators),
                    waiting + o.waiting);
        }
    }

    public Means plus(Means other) {
        return new Means(
                population + other.population,
                workforce.plus(other.workforce),
                posts.plus(other.posts),
                places.plus(other.places));
    }

    /** Full-time equivalents for each 100,000 inhabitants. */
    public @Nullable BigDecimal perInhabitants() {
        return ratio(workforce.fte().multiply(PER_INHABITANTS), BigDecimal.valueOf(population));
    }

    public @Nullable BigDecimal vacancyRate() {
        return ratio(posts.funded().subtract(posts.filled()).multiply(HUNDRED), posts.funded());
    }

    /** Leavers of twelve months by the mean of who was there. */
    public @Nullable BigDecimal turnover() {
        return ratio(
                BigDecimal.valueOf(200L * workforce.left()),
                BigDecimal.valueOf((long) workforce.workers() + workforce.before()));
    }

    public @Nullable BigDecimal tenure() {
        return ratio(workforce.joined(), BigDecimal.valueOf(workforce.workers()));
    }

    public @Nullable BigDecimal accreditedShare() {
        return percent(workforce.accredited(), workforce.subject());
    }

    public @Nullable BigDecimal womenShare() {
        return percent(workforce.women(), workforce.workers());
    }

    public @Nullable BigDecimal hoursPerFte() {
        return ratio(workforce.hours(), workforce.fte());
    }

    public @Nullable BigDecimal trainedShare() {
        return percent(workforce.trained(), workforce.workers());
    }

    /** Workers for each supervisor. */
    public @Nullable BigDecimal perSupervisor() {
        return ratio(BigDecimal.valueOf(workforce.supervised()), BigDecimal.valueOf(workforce.supervisors()));
    }

    /** Place-days occupied of place-days open. */
    public @Nullable BigDecimal occupancy() {
        return percent(places.occupiedDays(), places.openDays());
    }

    public @Nullable BigDecimal residentsPerEducator() {
        return ratio(BigDecimal.valueOf(places.occupied()), places.educators());
    }

    /** Monthly reports that came, of those that were due. */
    public @Nullable BigDecimal completeness() {
        return percent(places.reported(), places.expected());
    }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return ratio(BigDecimal.valueOf(part * 100), BigDecimal.valueOf(whole));
    }

    private static @Nullable BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, 1, RoundingMode.HALF_UP);
    }
}
