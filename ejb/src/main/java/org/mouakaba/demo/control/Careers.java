package org.mouakaba.demo.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What law 45-18 asks about each worker of the demo, her post, her trainings and absences. */
final class Careers {

    /** How an accreditation stands: the columns of a worker. */
    record Accreditation(
            String status,
            @Nullable String number,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate expiresOn) {}

    /** Days to the end of the accreditation of those whom the guide speaks of; one has ended. */
    private static final Map<String, Integer> KNOWN =
            Map.of("hamza", -20, "redouane", 45, "ghizlane", 150, "salma", 800, "nadia", 600, "youssef", 700);

    /** Those who are there every day of the demo, trained and accredited. */
    private static final Set<String> ALWAYS_THERE = Set.of("salma", "nadia", "youssef", "bennani", "lahlou");

    private static final List<String> TOPICS = List.of(
            "INTERVIEW", "CHILD_PROT", "GBV", "DISABILITY", "MHPSS", "DATA_PROTECTION", "ETHICS", "IT", "SUPERVISION");
    private static final List<Integer> HOURS = List.of(6, 12, 12, 14, 18, 24, 30);
    private static final List<String> ABSENCES = List.of("LEAVE", "LEAVE", "LEAVE", "SICK", "TRAINING", "MISSION");
    private static final String BY = "alami";
    private static final int YEARS = 4;

    private final Rows rows;
    private final Chance chance;
    private final LocalDate today;
    private int granted;
    private int posts;

    Careers(Rows rows, Chance chance, LocalDate today) {
        this.rows = rows;
        this.chance = chance;
        this.today = today;
    }

    int birthYear() {
        return today.getYear() - chance.between(25, 59);
    }

    String contract() {
        return chance.percent(70) ? "PUBLIC" : chance.percent(60) ? "PERMANENT" : "FIXED_TERM";
    }

    /** @param status what she was given; a known worker whose expiry is told is always granted */
    Accreditation accreditation(String by, String status) {
        Integer known = KNOWN.get(by);
        if (known == null && !status.equals("GRANTED")) {
            return new Accreditation(status, null, null, null);
        }
        granted++;
        int days = known != null ? known : chance.percent(8) ? chance.between(10, 360) : chance.between(370, 1400);
        return new Accreditation(
                "GRANTED",
                "DEMO-4518-" + (10_000 + granted),
                today.minusDays(chance.between(60, 360)),
                today.plusDays(days));
    }

    /** The history behind the status, and what she learnt and when she was away. */
    void tell(UUID worker, String by, Accreditation accreditation) {
        LocalDate applied = accreditation.grantedOn() == null
                ? today.minusDays(chance.between(20, 200))
                : accreditation.grantedOn().minusDays(45);
        step(worker, applied, "PENDING", null, null, null);
        if (accreditation.grantedOn() != null) {
            step(
                    worker,
                    accreditation.grantedOn(),
                    accreditation.status(),
                    accreditation.number(),
                    accreditation.grantedOn(),
                    accreditation.expiresOn());
        }
        boolean always = ALWAYS_THERE.contains(by);
        train(worker, always);
        if (!always) {
            absences(worker);
        }
    }

    private void step(
            UUID worker,
            LocalDate on,
            String status,
            @Nullable String number,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate expiresOn) {
        rows.add(
                "worker_accreditation",
                chance.id(Staff.START),
                worker,
                on,
                status,
                number,
                grantedOn,
                expiresOn,
                BY,
                on.atTime(10, 0).toInstant(ZoneOffset.UTC));
    }

    private void train(UUID worker, boolean always) {
        if (always || chance.percent(90)) {
            training(worker, "CASE_MGMT", 30, today.minusDays(chance.between(365, 365 * YEARS)));
        }
        for (int year = 0; year < YEARS; year++) {
            for (int left = chance.between(0, 2); left > 0; left--) {
                LocalDate on = today.minusDays(365L * year + chance.between(1, 364));
                training(worker, chance.of(TOPICS), chance.of(HOURS), on);
            }
        }
    }

    private void training(UUID worker, String topic, int hours, LocalDate on) {
        rows.addAudited(
                rows.revision(on.atTime(16, 0).toInstant(ZoneOffset.UTC), BY),
                "training",
                chance.id(Staff.START),
                worker,
                topic,
                hours,
                on,
                chance.percent(50) ? "INAS" : "التعاون الوطني",
                false);
    }

    private void absences(UUID worker) {
        for (int left = chance.between(0, 2); left > 0; left--) {
            LocalDate from = today.minusDays(chance.between(30, 700));
            absence(worker, chance.of(ABSENCES), from, from.plusDays(chance.between(0, 20)));
        }
        if (chance.percent(3)) {
            absence(worker, "LEAVE", today.minusDays(chance.between(0, 5)), today.plusDays(chance.between(1, 12)));
        }
    }

    private void absence(UUID worker, String kind, LocalDate from, LocalDate to) {
        rows.addAudited(
                rows.revision(from.minusDays(1).atTime(8, 0).toInstant(ZoneOffset.UTC), BY),
                "absence",
                chance.id(Staff.START),
                worker,
                kind,
                from,
                to,
                false);
    }

    /** Her post in the unit, paid for whole, of which she holds what she works. */
    void post(UUID worker, String job, UUID unit, UUID organisation, String province, String fte) {
        UUID post = post(job, unit, organisation, province);
        rows.addAudited(
                rows.revision(Staff.START, BY),
                "post_holding",
                chance.id(Staff.START),
                post,
                worker,
                Staff.SINCE,
                new BigDecimal(fte));
    }

    /** In one unit of three a post waits for somebody. */
    void vacancy(UUID unit, UUID organisation, String province) {
        if (chance.percent(33)) {
            post("SOCIAL_ASSISTANT", unit, organisation, province);
        }
    }

    private UUID post(String job, UUID unit, UUID organisation, String province) {
        UUID post = chance.id(Staff.START);
        posts++;
        rows.addAudited(
                rows.revision(Staff.START, BY),
                "post",
                post,
                province + "-" + (1000 + posts),
                job,
                "SOCIAL_ASSISTANCE",
                organisation,
                unit,
                province,
                1,
                chance.percent(80) ? "EN_GRANT" : "STATE_BUDGET",
                Staff.SINCE);
        return post;
    }
}
