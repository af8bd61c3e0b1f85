package org.mouakaba.web.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.person.boundary.PhoneEntry;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.web.shared.BirthDate;

/** Who somebody is and how she is reached, as it is typed: to register her, and to correct it later. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 100)
    private @Nullable String givenNameAr;

    @Size(max = 100)
    private @Nullable String familyNameAr;

    @Size(max = 100)
    private @Nullable String givenNameLatin;

    @Size(max = 100)
    private @Nullable String familyNameLatin;

    @Size(max = 100)
    private @Nullable String givenNameTifinagh;

    @Size(max = 100)
    private @Nullable String familyNameTifinagh;

    @Size(max = 50)
    private @Nullable String honorific;

    private @Nullable Sex sex;

    private @Nullable BirthDate birthDate;

    private boolean birthEstimated;

    @Size(max = 100)
    private @Nullable String birthPlace;

    @Size(max = 100)
    private @Nullable String fatherName;

    @Size(max = 100)
    private @Nullable String motherName;

    @Size(max = 50)
    private @Nullable String nationalityStatus;

    private @Nullable LocalDate deceasedOn;

    @Size(max = 50)
    private @Nullable String preferredLanguage;

    private boolean interpreter;

    @Size(max = 500)
    private @Nullable String communicationNeeds;

    @Size(max = 50)
    private @Nullable String careArrangement;

    @Size(max = 20)
    private @Nullable String territoryCode;

    @Size(max = 100)
    private @Nullable String commune;

    @Size(max = 500)
    private @Nullable String address;

    private boolean addressHidden;

    @Size(max = 500)
    private @Nullable String contactRule;

    private List<IdentifierForm> identifiers = new ArrayList<>();

    private List<PhoneForm> phones = new ArrayList<>();

    /** Lines for papers and telephones that are there to be filled. */
    private static final int BLANK_LINES = 2;

    /** What was searched for need not be typed again. */
    static PersonForm of(PersonSearch search) {
        PersonForm form = new PersonForm();
        form.addBlankLines();
        String name = search.name();
        if (name != null && !name.isBlank()) {
            String[] parts = name.strip().split("\\s+", 2);
            String family = parts.length > 1 ? parts[1] : null;
            if (name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
                form.givenNameAr = parts[0];
                form.familyNameAr = family;
            } else {
                form.givenNameLatin = parts[0];
                form.familyNameLatin = family;
            }
        }
        form.phones.get(0).setNumber(search.phone());
        form.identifiers.get(0).setValue(search.identifier());
        Integer year = search.birthYear();
        if (year != null) {
            form.birthDate = new BirthDate(LocalDate.of(year, 1, 1), BirthDate.Precision.YEAR);
        }
        return form;
    }

    static PersonForm of(PersonDetail person) {
        PersonForm form = new PersonForm();
        form.read(person.identity());
        form.read(person.contacts());
        person.identifiers().forEach(entry -> form.identifiers.add(IdentifierForm.of(entry)));
        person.phones().forEach(entry -> form.phones.add(PhoneForm.of(entry)));
        form.addBlankLines();
        return form;
    }

    private void addBlankLines() {
        for (int i = 0; i < BLANK_LINES; i++) {
            identifiers.add(new IdentifierForm());
            phones.add(new PhoneForm());
        }
    }

    private void read(PersonIdentity identity) {
        PersonName name = identity.name();
        this.givenNameAr = name.givenAr();
        this.familyNameAr = name.familyAr();
        this.givenNameLatin = name.givenLatin();
        this.familyNameLatin = name.familyLatin();
        this.givenNameTifinagh = name.givenTifinagh();
        this.familyNameTifinagh = name.familyTifinagh();
        this.honorific = identity.honorific();
        this.sex = identity.sex();
        LocalDate date = identity.birth().date();
        this.birthDate = date == null
                ? null
                : new BirthDate(date, precision(identity.birth().precision()));
        this.birthEstimated = identity.birth().precision() == BirthPrecision.ESTIMATED;
        this.birthPlace = identity.birthPlace();
        this.fatherName = identity.fatherName();
        this.motherName = identity.motherName();
        this.nationalityStatus = identity.nationalityStatus();
        this.deceasedOn = identity.deceasedOn();
    }

    private void read(PersonContacts contacts) {
        this.preferredLanguage = contacts.preferredLanguage();
        this.interpreter = contacts.interpreter();
        this.communicationNeeds = contacts.communicationNeeds();
        this.careArrangement = contacts.careArrangement();
        this.territoryCode = contacts.territoryCode();
        this.commune = contacts.commune();
        this.address = contacts.address();
        this.addressHidden = contacts.addressHidden();
        this.contactRule = contacts.contactRule();
    }

    PersonIdentity toIdentity() {
        return new PersonIdentity(
                new PersonName(
                        givenNameAr,
                        familyNameAr,
                        givenNameLatin,
                        familyNameLatin,
                        givenNameTifinagh,
                        familyNameTifinagh),
                honorific,
                sex == null ? Sex.U : sex,
                birth(),
                birthPlace,
                fatherName,
                motherName,
                nationalityStatus,
                deceasedOn);
    }

    PersonContacts toContacts() {
        return new PersonContacts(
                preferredLanguage,
                interpreter,
                communicationNeeds,
                careArrangement,
                territoryCode,
                commune,
                address,
                addressHidden,
                contactRule);
    }

    List<IdentifierEntry> toIdentifiers() {
        return identifiers.stream()
                .filter(line -> !line.blank())
                .map(IdentifierForm::toEntry)
                .toList();
    }

    List<PhoneEntry> toPhones() {
        return phones.stream()
                .filter(line -> !line.blank())
                .map(PhoneForm::toEntry)
                .toList();
    }

    /** What is worth a second look, as message keys: it warns and never refuses. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        if (birth().suspicious()) {
            doubts.add("person.doubt.birth");
        }
        if (!toIdentifiers().stream().allMatch(IdentifierEntry::plausible)) {
            doubts.add("person.doubt.identifier");
        }
        return doubts;
    }

    private Birth birth() {
        if (birthDate == null) {
            return Birth.UNKNOWN;
        }
        return new Birth(
                birthDate.date(),
                birthEstimated
                        ? BirthPrecision.ESTIMATED
                        : BirthPrecision.valueOf(birthDate.precision().name()));
    }

    static BirthDate.Precision precision(BirthPrecision precision) {
        return switch (precision) {
            case DAY -> BirthDate.Precision.DAY;
            case MONTH -> BirthDate.Precision.MONTH;
            case YEAR, ESTIMATED, UNKNOWN -> BirthDate.Precision.YEAR;
        };
    }

    public @Nullable String getGivenNameAr() {
        return givenNameAr;
    }

    public void setGivenNameAr(@Nullable String givenNameAr) {
        this.givenNameAr = givenNameAr;
    }

    public @Nullable String getFamilyNameAr() {
        return familyNameAr;
    }

    public void setFamilyNameAr(@Nullable String familyNameAr) {
        this.familyNameAr = familyNameAr;
    }

    public @Nullable String getGivenNameLatin() {
        return givenNameLatin;
    }

    public void setGivenNameLatin(@Nullable String givenNameLatin) {
        this.givenNameLatin = givenNameLatin;
    }

    public @Nullable String getFamilyNameLatin() {
        return familyNameLatin;
    }

    public void setFamilyNameLatin(@Nullable String familyNameLatin) {
        this.familyNameLatin = familyNameLatin;
    }

    public @Nullable String getGivenNameTifinagh() {
        return givenNameTifinagh;
    }

    public void setGivenNameTifinagh(@Nullable String givenNameTifinagh) {
        this.givenNameTifinagh = givenNameTifinagh;
    }

    public @Nullable String getFamilyNameTifinagh() {
        return familyNameTifinagh;
    }

    public void setFamilyNameTifinagh(@Nullable String familyNameTifinagh) {
        this.familyNameTifinagh = familyNameTifinagh;
    }

    public @Nullable String getHonorific() {
        return honorific;
    }

    public void setHonorific(@Nullable String honorific) {
        this.honorific = honorific;
    }

    public @Nullable Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    public @Nullable BirthDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable BirthDate birthDate) {
        this.birthDate = birthDate;
    }

    public boolean isBirthEstimated() {
        return birthEstimated;
    }

    public void setBirthEstimated(boolean birthEstimated) {
        this.birthEstimated = birthEstimated;
    }

    public @Nullable String getBirthPlace() {
        return birthPlace;
    }

    public void setBirthPlace(@Nullable String birthPlace) {
        this.birthPlace = birthPlace;
    }

    public @Nullable String getFatherName() {
        return fatherName;
    }

    public void setFatherName(@Nullable String fatherName) {
        this.fatherName = fatherName;
    }

    public @Nullable String getMotherName() {
        return motherName;
    }

    public void setMotherName(@Nullable String motherName) {
        this.motherName = motherName;
    }

    public @Nullable String getNationalityStatus() {
        return nationalityStatus;
    }

    public void setNationalityStatus(@Nullable String nationalityStatus) {
        this.nationalityStatus = nationalityStatus;
    }

    public @Nullable LocalDate getDeceasedOn() {
        return deceasedOn;
    }

    public void setDeceasedOn(@Nullable LocalDate deceasedOn) {
        this.deceasedOn = deceasedOn;
    }

    public @Nullable String getPreferredLanguage() {
        return preferredLanguage;
    }

    public void setPreferredLanguage(@Nullable String preferredLanguage) {
        this.preferredLanguage = preferredLanguage;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public @Nullable String getCommunicationNeeds() {
        return communicationNeeds;
    }

    public void setCommunicationNeeds(@Nullable String communicationNeeds) {
        this.communicationNeeds = communicationNeeds;
    }

    public @Nullable String getCareArrangement() {
        return careArrangement;
    }

    public void setCareArrangement(@Nullable String careArrangement) {
        this.careArrangement = careArrangement;
    }

    public @Nullable String getTerritoryCode() {
        return territoryCode;
    }

    public void setTerritoryCode(@Nullable String territoryCode) {
        this.territoryCode = territoryCode;
    }

    public @Nullable String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = commune;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public boolean isAddressHidden() {
        return addressHidden;
    }

    public void setAddressHidden(boolean addressHidden) {
        this.addressHidden = addressHidden;
    }

    public @Nullable String getContactRule() {
        return contactRule;
    }

    public void setContactRule(@Nullable String contactRule) {
        this.contactRule = contactRule;
    }

    public List<IdentifierForm> getIdentifiers() {
        return identifiers;
    }

    public List<PhoneForm> getPhones() {
        return phones;
    }
}
