package org.mouakaba.web.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.DisabilityCard;
import org.mouakaba.person.boundary.LegalRepresentative;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.person.boundary.Situation;

/** How somebody lives, as it is typed. */
public class SituationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 50)
    private @Nullable String coverage;

    private @Nullable Provenance coverageProvenance;

    @Size(max = 50)
    private @Nullable String aid;

    private @Nullable Provenance aidProvenance;

    @Size(max = 50)
    private @Nullable String cardStatus;

    @Size(max = 30)
    private @Nullable String cardNumber;

    private @Nullable LocalDate cardExpiresOn;

    private @Nullable Provenance cardProvenance;

    @Size(max = 50)
    private @Nullable String schooling;

    @Size(max = 50)
    private @Nullable String marital;

    @Size(max = 50)
    private @Nullable String activity;

    @Size(max = 50)
    private @Nullable String representative;

    @Size(max = 200)
    private @Nullable String representativeName;

    @Size(max = 50)
    private @Nullable String representativeCapacity;

    private FunctioningForm functioning = new FunctioningForm();

    static SituationForm of(Situation known) {
        SituationForm form = new SituationForm();
        form.coverage = known.coverage();
        form.coverageProvenance = known.coverageProvenance();
        form.aid = known.aid();
        form.aidProvenance = known.aidProvenance();
        form.cardStatus = known.card().status();
        form.cardNumber = known.card().number();
        form.cardExpiresOn = known.card().expiresOn();
        form.cardProvenance = known.card().provenance();
        form.schooling = known.schooling();
        form.marital = known.marital();
        form.activity = known.activity();
        PersonId registered = known.representative().person();
        form.representative = registered == null ? null : registered.value().toString();
        form.representativeName = known.representative().name();
        form.representativeCapacity = known.representative().capacity();
        form.functioning = FunctioningForm.of(known.functioning());
        return form;
    }

    Situation toSituation() {
        return new Situation(
                coverage,
                coverageProvenance,
                aid,
                aidProvenance,
                new DisabilityCard(cardStatus, cardNumber, cardExpiresOn, cardProvenance),
                functioning.toFunctioning(),
                schooling,
                marital,
                activity,
                new LegalRepresentative(
                        representative == null ? null : new PersonId(UUID.fromString(representative)),
                        representativeName,
                        representativeCapacity));
    }

    public FunctioningForm getFunctioning() {
        return functioning;
    }

    public @Nullable String getCoverage() {
        return coverage;
    }

    public void setCoverage(@Nullable String coverage) {
        this.coverage = coverage;
    }

    public @Nullable Provenance getCoverageProvenance() {
        return coverageProvenance;
    }

    public void setCoverageProvenance(@Nullable Provenance coverageProvenance) {
        this.coverageProvenance = coverageProvenance;
    }

    public @Nullable String getAid() {
        return aid;
    }

    public void setAid(@Nullable String aid) {
        this.aid = aid;
    }

    public @Nullable Provenance getAidProvenance() {
        return aidProvenance;
    }

    public void setAidProvenance(@Nullable Provenance aidProvenance) {
        this.aidProvenance = aidProvenance;
    }

    public @Nullable String getCardStatus() {
        return cardStatus;
    }

    public void setCardStatus(@Nullable String cardStatus) {
        this.cardStatus = cardStatus;
    }

    public @Nullable String getCardNumber() {
        return cardNumber;
    }

    public void setCardNumber(@Nullable String cardNumber) {
        this.cardNumber = cardNumber;
    }

    public @Nullable LocalDate getCardExpiresOn() {
        return cardExpiresOn;
    }

    public void setCardExpiresOn(@Nullable LocalDate cardExpiresOn) {
        this.cardExpiresOn = cardExpiresOn;
    }

    public @Nullable Provenance getCardProvenance() {
        return cardProvenance;
    }

    public void setCardProvenance(@Nullable Provenance cardProvenance) {
        this.cardProvenance = cardProvenance;
    }

    public @Nullable String getSchooling() {
        return schooling;
    }

    public void setSchooling(@Nullable String schooling) {
        this.schooling = schooling;
    }

    public @Nullable String getMarital() {
        return marital;
    }

    public void setMarital(@Nullable String marital) {
        this.marital = marital;
    }

    public @Nullable String getActivity() {
        return activity;
    }

    public void setActivity(@Nullable String activity) {
        this.activity = activity;
    }

    public @Nullable String getRepresentative() {
        return representative;
    }

    public void setRepresentative(@Nullable String representative) {
        this.representative = representative;
    }

    public @Nullable String getRepresentativeName() {
        return representativeName;
    }

    public void setRepresentativeName(@Nullable String representativeName) {
        this.representativeName = representativeName;
    }

    public @Nullable String getRepresentativeCapacity() {
        return representativeCapacity;
    }

    public void setRepresentativeCapacity(@Nullable String representativeCapacity) {
        this.representativeCapacity = representativeCapacity;
    }
}
