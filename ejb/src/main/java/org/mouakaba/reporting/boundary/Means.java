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
 * @param strain overloaded workers, and pay that associations wait for
 */
public record Means(long population, Workforce workforce, Posts posts, Places places, Strain strain) {

    public static final Means NONE = new Means(0, Workforce.NONE, Posts.NONE, Places.NONE, Strain.NONE);

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal PER_INHABITANTS = new BigDecimal(100_000);

    /**
     * @param fte of all, in full-time equivalents
     * @param available of those who carry cases, less their other duties
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
            BigDecimal available,
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

        static final Workforce NONE = new Workforce(
                0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, 0, 0, BigDecimal.ZERO, 0, 0, BigDecimal.ZERO, 0);

        Workforce plus(Workforce o) {
            return new Workforce(
                    workers + o.workers,
                    fte.add(o.fte),
                    available.add(o.available),
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
     * @param normed establishments with a norm of residents for each educator that reported both in the last month
     * @param aboveNorm of those, the ones with more
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
            int waiting,
            int normed,
            int aboveNorm) {

        static final Places NONE = new Places(0, 0, 0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO, 0, 0, 0);

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
                    waiting + o.waiting,
                    normed + o.normed,
                    aboveNorm + o.aboveNorm);
        }
    }

    /**
     * @param carrying workers with open cases, when the loads were last weighed
     * @param overloaded of those, the ones above the setting {@code load.band.overloaded}
     * @param tranches of associations that were late when the quarter ended
     * @param monthsLate of the one that was late the longest
     * @param unpaid staff whose pay waited for them
     */
    public record Strain(int carrying, int overloaded, int tranches, int monthsLate, int unpaid) {

        static final Strain NONE = new Strain(0, 0, 0, 0, 0);

        Strain plus(Strain o) {
            return new Strain(
                    carrying + o.carrying,
                    overloaded + o.overloaded,
                    tranches + o.tranches,
                    Math.max(monthsLate, o.monthsLate),
                    unpaid + o.unpaid);
        }
    }

    public static Means of(long population) {
        return new Means(population, Workforce.NONE, Posts.NONE, Places.NONE, Strain.NONE);
    }

    public static Means of(Workforce workforce) {
        return new Means(0, workforce, Posts.NONE, Places.NONE, Strain.NONE);
    }

    public static Means of(Posts posts) {
        return new Means(0, Workforce.NONE, posts, Places.NONE, Strain.NONE);
    }

    public static Means of(Places places) {
        return new Means(0, Workforce.NONE, Posts.NONE, places, Strain.NONE);
    }

    public static Means of(Strain strain) {
        return new Means(0, Workforce.NONE, Posts.NONE, Places.NONE, strain);
    }

    public Means plus(Means other) {
        return new Means(
                population + other.population,
                workforce.plus(other.workforce),
                posts.plus(other.posts),
                places.plus(other.places),
                strain.plus(other.strain));
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

    /** Overloaded of those who carry cases. */
    public @Nullable BigDecimal overloadedShare() {
        return percent(strain.overloaded(), strain.carrying());
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
