package org.mouakaba.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.DisabilityCard;
import org.mouakaba.person.boundary.Functioning;
import org.mouakaba.person.boundary.LegalRepresentative;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.person.boundary.Situation;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;

/**
 * How a person lives. It answers for each fact that may cost or bring an aid saying how sure it is, and for facts that do
 * not contradict each other.
 */
@Entity
@Audited
@Table(name = "person_situation")
public class PersonSituation {

    /** Of one that is not stored: whoever stores it first wins over all who saw none. */
    private static final long NEVER_STORED = -1;

    @Id
    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "coverage")
    private @Nullable String coverage;

    @Enumerated(EnumType.STRING)
    @Column(name = "coverage_provenance")
    private @Nullable Provenance coverageProvenance;

    @Column(name = "asd_status")
    private @Nullable String aid;

    @Enumerated(EnumType.STRING)
    @Column(name = "asd_provenance")
    private @Nullable Provenance aidProvenance;

    @Column(name = "card_status")
    private @Nullable String cardStatus;

    @Column(name = "card_number")
    private @Nullable String cardNumber;

    @Column(name = "card_expires_on")
    private @Nullable LocalDate cardExpiresOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "card_provenance")
    private @Nullable Provenance cardProvenance;

    @Column(name = "seeing")
    private @Nullable String seeing;

    @Column(name = "hearing")
    private @Nullable String hearing;

    @Column(name = "walking")
    private @Nullable String walking;

    @Column(name = "cognition")
    private @Nullable String cognition;

    @Column(name = "self_care")
    private @Nullable String selfCare;

    @Column(name = "communication")
    private @Nullable String communication;

    @Column(name = "schooling")
    private @Nullable String schooling;

    @Column(name = "marital")
    private @Nullable String marital;

    @Column(name = "activity")
    private @Nullable String activity;

    @Column(name = "representative_id")
    private @Nullable UUID representativeId;

    @Column(name = "representative_name")
    private @Nullable String representativeName;

    @Column(name = "representative_capacity")
    private @Nullable String representativeCapacity;

    @Version
    @Column(name = "version", nullable = false)
    private long version = NEVER_STORED;

    protected PersonSituation() {}

    /** Of whom nothing is known yet. */
    public PersonSituation(PersonId person) {
        this.personId = person.value();
    }

    /** @throws RuleException where a fact lacks its provenance, or two contradict each other */
    public void record(Situation known) {
        requireSourced("coverageProvenance", known.coverage(), known.coverageProvenance());
        requireSourced("aidProvenance", known.aid(), known.aidProvenance());
        requireSourced("cardProvenance", known.card().status(), known.card().provenance());
        known.card().requireCoherent();
        known.representative().requireCoherent();
        if (person().equals(known.representative().person())) {
            throw RuleException.beside("representative", "person.representsHerself");
        }
        this.coverage = known.coverage();
        this.coverageProvenance = known.coverage() == null ? null : known.coverageProvenance();
        this.aid = known.aid();
        this.aidProvenance = known.aid() == null ? null : known.aidProvenance();
        this.schooling = known.schooling();
        this.marital = known.marital();
        this.activity = known.activity();
        hold(known.card());
        answer(known.functioning());
        represent(known.representative());
    }

    private void hold(DisabilityCard card) {
        this.cardStatus = card.status();
        this.cardNumber = card.number();
        this.cardExpiresOn = card.expiresOn();
        this.cardProvenance = card.status() == null ? null : card.provenance();
    }

    private void answer(Functioning answers) {
        this.seeing = answers.seeing();
        this.hearing = answers.hearing();
        this.walking = answers.walking();
        this.cognition = answers.cognition();
        this.selfCare = answers.selfCare();
        this.communication = answers.communication();
    }

    private void represent(LegalRepresentative representative) {
        PersonId registered = representative.person();
        this.representativeId = registered == null ? null : registered.value();
        this.representativeName = representative.name();
        this.representativeCapacity = representative.capacity();
    }

    /** Who represents her is another record now: two were found to be one person, or that was undone. */
    public void representedBy(PersonId to) {
        this.representativeId = to.value();
    }

    private static void requireSourced(String field, @Nullable String fact, @Nullable Provenance provenance) {
        if (fact != null && provenance == null) {
            throw RuleException.beside(field, "person.provenanceMissing");
        }
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    public PersonId person() {
        return new PersonId(Objects.requireNonNull(personId));
    }

    public Situation situation() {
        return new Situation(
                coverage,
                coverageProvenance,
                aid,
                aidProvenance,
                new DisabilityCard(cardStatus, cardNumber, cardExpiresOn, cardProvenance),
                new Functioning(seeing, hearing, walking, cognition, selfCare, communication),
                schooling,
                marital,
                activity,
                new LegalRepresentative(
                        representativeId == null ? null : new PersonId(representativeId),
                        representativeName,
                        representativeCapacity));
    }

    public long version() {
        return version;
    }
}
