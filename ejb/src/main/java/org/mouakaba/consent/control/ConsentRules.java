package org.mouakaba.consent.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.consent.boundary.Body;
import org.mouakaba.consent.boundary.ConsentDecision;
import org.mouakaba.consent.boundary.ConsentState;
import org.mouakaba.consent.entity.Consent;

/**
 * What stands, out of all that was said in one case (domain dossier 2.3 and 2.5). The last word counts: a refusal or a
 * withdrawal ends every earlier yes to the same body, also one that named no body. A yes to share reaches the body that it
 * names and no other; one that names none reaches nobody. A yes of a representative who may have done the harm carries nothing. In
 * doubt nothing stands, and the worker asks again.
 */
public final class ConsentRules {

    public static final String CASE_MANAGEMENT = "CASE_MANAGEMENT";
    public static final String SHARE_REFERRAL = "SHARE_REFERRAL";

    /** By the day of the answer; of two answers of one day the one recorded later. Keys grow with time. */
    private static final Comparator<Consent> BY_TIME =
            Comparator.comparing(Consent::givenOn).thenComparing(c -> c.id().toString());

    private ConsentRules() {}

    /**
     * Whether the act may be done on {@code day}.
     *
     * @param body the body that would learn something; null where the act names none
     */
    public static boolean covers(List<Consent> all, String type, @Nullable Body body, LocalDate day) {
        return basisStands(all, type, body, day) || consentStands(all, type, body, day);
    }

    /** Whether the case itself may be carried: consent to case management, or a ground in its place. */
    public static boolean documented(List<Consent> all, LocalDate day) {
        return covers(all, CASE_MANAGEMENT, null, day);
    }

    /** Where this very row stands on {@code day}: for the list, where each row says so of itself. */
    public static ConsentState state(Consent row, List<Consent> all, LocalDate day) {
        if (takenBack(row, all)) {
            return ConsentState.WITHDRAWN;
        }
        if (row.decision() == ConsentDecision.REFUSED) {
            return ConsentState.REFUSED;
        }
        if (row.decision() == ConsentDecision.PENDING) {
            return ConsentState.PENDING;
        }
        if (!current(row, day)) {
            return ConsentState.EXPIRED;
        }
        if (bySuspect(row, all, day)) {
            return ConsentState.SUSPECTED;
        }
        boolean replaced = row.decision().gives()
                && all.stream()
                        .anyMatch(later ->
                                BY_TIME.compare(later, row) > 0 && answers(later, all) && replaces(later, row));
        return replaced ? ConsentState.REPLACED : ConsentState.STANDS;
    }

    private static boolean basisStands(List<Consent> all, String type, @Nullable Body body, LocalDate day) {
        return concerning(all, type, body)
                .anyMatch(c -> c.decision() == ConsentDecision.NOT_REQUIRED && current(c, day) && !takenBack(c, all));
    }

    private static boolean consentStands(List<Consent> all, String type, @Nullable Body body, LocalDate day) {
        return standing(all, type, body, day).isPresent();
    }

    /** The yes that stands on {@code day} and reaches this body; empty where none does, also where a basis stands instead. */
    public static Optional<Consent> standing(List<Consent> all, String type, @Nullable Body body, LocalDate day) {
        return concerning(all, type, body)
                .filter(c -> answers(c, all))
                .max(BY_TIME)
                .filter(last -> last.decision().gives() && current(last, day) && !bySuspect(last, all, day));
    }

    /** Rows on this question that reach this body: those that name it, and those that name none but for a yes to share. */
    private static Stream<Consent> concerning(List<Consent> all, String type, @Nullable Body body) {
        return all.stream().filter(c -> c.type().equals(type)).filter(c -> reaches(c, body));
    }

    private static boolean reaches(Consent c, @Nullable Body body) {
        Body named = c.body();
        return named == null
                ? !(c.type().equals(SHARE_REFERRAL) && c.decision().gives())
                : body != null && named.is(body);
    }

    private static boolean replaces(Consent later, Consent row) {
        boolean sameBody = Objects.equals(later.body(), row.body());
        return later.type().equals(row.type())
                && (sameBody || (later.body() == null && !later.decision().gives()));
    }

    /** Whether the row is a word of the person: not a question left open, not a ground nor its end. */
    private static boolean answers(Consent c, List<Consent> all) {
        return switch (c.decision()) {
            case GIVEN, GIVEN_LIMITED, REFUSED -> true;
            case PENDING, NOT_REQUIRED -> false;
            case WITHDRAWN ->
                all.stream()
                        .noneMatch(target ->
                                target.id().equals(c.withdraws()) && target.decision() == ConsentDecision.NOT_REQUIRED);
        };
    }

    /**
     * Whether a ground that stands says of this representative that he may have done the harm: he is neither asked nor
     * heard (domain dossier 2.5).
     *
     * @param giver code of the list consent_giver
     */
    public static boolean suspected(List<Consent> all, String giver, LocalDate day) {
        return all.stream().anyMatch(c -> c.suspects(giver) && current(c, day) && !takenBack(c, all));
    }

    private static boolean bySuspect(Consent row, List<Consent> all, LocalDate day) {
        String giver = row.giver().givenBy();
        return giver != null && suspected(all, giver, day);
    }

    private static boolean takenBack(Consent row, List<Consent> all) {
        return all.stream().anyMatch(c -> row.id().equals(c.withdraws()));
    }

    private static boolean current(Consent c, LocalDate day) {
        return !c.givenOn().isAfter(day)
                && (c.expiresOn() == null || !c.expiresOn().isBefore(day));
    }
}
