package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.demo.control.Families.Person;

/** What the persons say to what is asked of them, and the ground where they need not be asked. */
final class Consents {

    private final Rows rows;
    private final Chance chance;
    private final Journal journal;

    Consents(Rows rows, Chance chance, Journal journal) {
        this.rows = rows;
        this.chance = chance;
        this.journal = journal;
    }

    /** Consent to be accompanied; where life is in danger the case is carried on that besides. */
    void toTheCase(Dossier dossier, Instant at) {
        LocalDate day = Terms.day(at);
        answer(dossier, "CASE_MANAGEMENT", null, chance.percent(60) ? "SIGNED" : "SPOKEN", day.plusYears(1), at);
        dossier.carriedOn("CONSENT");
        dossier.deadlines().finish(at, DueKind.CONSENT);
        if (dossier.secret()) {
            vitalInterest(dossier, at.plus(Duration.ofMinutes(5)));
        }
    }

    /** Consent that this body learns what its slip says. */
    void toSharing(Dossier dossier, UUID organisation, Instant at) {
        answer(dossier, "SHARE_REFERRAL", organisation, "SPOKEN", null, at);
    }

    private void answer(
            Dossier dossier,
            String type,
            @Nullable UUID organisation,
            String channel,
            @Nullable LocalDate expires,
            Instant at) {
        LocalDate day = Terms.day(at);
        boolean minor = dossier.person().minorOn(day);
        Person speaker = minor ? dossier.family().declarant() : dossier.person();
        rows.add(
                "consent",
                chance.id(at),
                dossier.id(),
                type,
                "GIVEN",
                1,
                1,
                "ar",
                dossier.person().language(),
                minor ? "MINOR" : "ADULT",
                minor ? "MOTHER" : "SELF",
                minor ? speaker.arabic() : null,
                minor ? "GIVEN" : null,
                organisation,
                channel,
                day,
                expires,
                null,
                null,
                null,
                dossier.worker(),
                at);
        journal.worker(at, dossier.worker(), "consent.ConsentService.record", dossier.id());
    }

    private void vitalInterest(Dossier dossier, Instant at) {
        rows.add(
                "consent",
                chance.id(at),
                dossier.id(),
                "CASE_MANAGEMENT",
                "NOT_REQUIRED",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Terms.day(at),
                null,
                "VITAL_INTEREST",
                "خطر على السلامة الجسدية.",
                dossier.team().supervisorAr() + "، الإشراف",
                dossier.worker(),
                at);
        dossier.carriedOn("VITAL_INTEREST");
        journal.worker(at, dossier.worker(), "consent.ConsentService.recordBasis", dossier.id());
    }
}
