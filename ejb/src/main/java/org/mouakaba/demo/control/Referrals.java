package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.demo.control.Directory.Offer;
import org.mouakaba.referral.boundary.ReferralStatus;
import org.mouakaba.referral.boundary.SharedField;

/** Referrals in their closed loop, as far as the time since has let them come. */
final class Referrals {

    private static final String EXPIRING = "system";
    private static final Duration CLOCK_LOOKS_EVERY = Duration.ofMinutes(15);
    private static final List<ReferralStatus> TO_THE_END = List.of(
            ReferralStatus.RECEIVED,
            ReferralStatus.ACCEPTED,
            ReferralStatus.SERVICE_STARTED,
            ReferralStatus.SERVICE_COMPLETED);

    private final Rows rows;
    private final Chance chance;
    private final Journal journal;
    private final OfficeHours hours;
    private final Terms terms;
    private final Directory directory;
    private final Consents consents;
    private final Slips slips;

    Referrals(
            Rows rows,
            Chance chance,
            Journal journal,
            OfficeHours hours,
            Terms terms,
            Directory directory,
            Consents consents,
            Slips slips) {
        this.rows = rows;
        this.chance = chance;
        this.journal = journal;
        this.hours = hours;
        this.terms = terms;
        this.directory = directory;
        this.consents = consents;
        this.slips = slips;
    }

    /** One referral on its way. */
    private static final class Way {

        private final UUID id;
        private final Instant sent;
        private ReferralStatus status = ReferralStatus.SENT;
        private Instant since;
        private @Nullable Instant due;

        private Way(UUID id, Instant sent, Instant due) {
            this.id = id;
            this.sent = sent;
            this.since = sent;
            this.due = due;
        }
    }

    /**
     * Refers her to the service that her plan or her story asks for, where there is time before {@code until}.
     *
     * @param ends whether an outcome must have come by then, or nothing is sent
     */
    void refer(Dossier dossier, Plans plans, Instant after, Instant until, boolean ends) {
        boolean high = dossier.story().high();
        // What is dangerous is referred on the day.
        Instant soon = after.plus(high ? Duration.ofHours(1) : Duration.ofDays(1));
        Instant sent = hours.after(after.plus(Duration.ofMinutes(30)), soon);
        String wanted = plans.asks() || chance.percent(70) ? dossier.topic().service() : "PSYCHOSOCIAL";
        Optional<Offer> offer = directory.find(dossier.team().province(), wanted, dossier.person(), Terms.day(sent));
        Duration needed = Duration.ofDays(ends ? 14 : 0);
        if (offer.isEmpty() || sent.plus(needed).isAfter(until)) {
            return;
        }
        Way way = new Way(chance.id(sent), sent, terms.answer("referral-receipt", sent, high));
        consents.toSharing(dossier, offer.get().organisation(), sent.minus(Duration.ofMinutes(10)));
        Instant written = sent.minus(Duration.ofMinutes(1));
        step(way, null, ReferralStatus.DRAFT, written, dossier.worker(), "WORKER", null);
        step(way, ReferralStatus.DRAFT, ReferralStatus.SENT, sent, dossier.worker(), "WORKER", null);
        dossier.refers(wanted);
        dossier.deadlines().referred(way.id, sent, plans.asks());
        journal.worker(sent, dossier.worker(), "referral.ReferralService.send", dossier.id());
        answers(dossier, offer.get(), way, until, ends);
        expire(dossier, way);
        write(dossier, offer.get(), way, written);
    }

    private void answers(Dossier dossier, Offer offer, Way way, Instant until, boolean ends) {
        int steps = ends ? TO_THE_END.size() : steps(offer, Duration.between(way.sent, hours.until()));
        boolean declined = !ends && chance.percent(12);
        for (ReferralStatus next : TO_THE_END.subList(0, steps)) {
            boolean refusal = declined && next == ReferralStatus.ACCEPTED;
            int days = next == ReferralStatus.SERVICE_COMPLETED ? chance.between(10, 20) : chance.between(1, 3);
            Instant at = hours.after(way.since, way.since.plus(Duration.ofDays(days)));
            if (at.isAfter(until)) {
                return;
            }
            answer(dossier, offer, way, refusal ? ReferralStatus.DECLINED : next, at);
            if (refusal) {
                return;
            }
        }
    }

    /** How many answers have come since; nobody leaves a referral alone for months. */
    private int steps(Offer offer, Duration since) {
        if (since.toDays() > 20) {
            return chance.between(3, 4);
        }
        if (offer.account() != null && since.toDays() < 12) {
            // A partner with an account finds something to answer.
            return since.toDays() < 5 ? chance.between(0, 1) : 1;
        }
        return chance.between(0, 3);
    }

    private void answer(Dossier dossier, Offer offer, Way way, ReferralStatus answer, Instant at) {
        @Nullable String partner = offer.account();
        String by = partner == null ? dossier.worker() : partner;
        step(
                way,
                way.status,
                answer,
                at,
                by,
                partner == null ? "PHONE" : "PARTNER",
                answer == ReferralStatus.DECLINED ? "NO_CAPACITY" : null);
        way.status = answer;
        way.since = at;
        way.due = answer.awaitsReceiver()
                ? terms.answer("referral-outcome", at, dossier.story().high())
                : null;
        dossier.deadlines().answered(way.id, at, !answer.awaitsReceiver());
        String role = partner == null ? Role.SOCIAL_WORKER : Role.REFERRAL_PARTNER;
        journal.write(at, by, role, "referral.ReferralAnswerService.answer", "referral", way.id, null);
    }

    /** The product's timer looks at what nobody answered in time; what is told here ends before it looks again. */
    private void expire(Dossier dossier, Way way) {
        if (way.due == null || !way.due.isBefore(hours.until().plus(Duration.ofMinutes(75)))) {
            return;
        }
        Instant at = way.due.plus(CLOCK_LOOKS_EVERY);
        step(way, way.status, ReferralStatus.EXPIRED, at, EXPIRING, "SYSTEM", null);
        dossier.deadlines().happened(at);
        way.status = ReferralStatus.EXPIRED;
        way.since = at;
    }

    private void step(
            Way way,
            @Nullable ReferralStatus from,
            ReferralStatus to,
            Instant at,
            String by,
            String channel,
            @Nullable String declined) {
        rows.add("referral_step", chance.id(at), way.id, from, to, at, by, channel, declined);
    }

    private void write(Dossier dossier, Offer offer, Way way, Instant written) {
        LocalDate day = Terms.day(way.sent);
        List<SharedField> shared = slips.shared(offer.offered().type(), dossier);
        String reference = slips.reference(dossier);
        rows.addAudited(
                rows.revision(way.since, way.status == ReferralStatus.EXPIRED ? EXPIRING : dossier.worker()),
                "referral",
                way.id,
                dossier.id(),
                "EXTERNAL",
                "NORMAL",
                offer.offered().type(),
                offer.id(),
                offer.organisation(),
                offer.offered().nameAr(),
                offer.offered().nameFr(),
                dossier.topic().summary(),
                false,
                false,
                dossier.person().contactRule(),
                shared,
                way.status,
                way.since,
                dossier.worker(),
                written,
                way.sent,
                "SHARING_RECORD",
                reference,
                slips.write(dossier, offer, reference, shared, day),
                way.due);
    }
}
