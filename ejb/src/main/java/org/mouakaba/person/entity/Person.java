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
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/**
 * Somebody who is served, or lives with somebody who is. She has a given name in Arabic or in Latin letters; everything
 * else may be unknown. It answers for its search key, which always follows the names, and for being protected: once a
 * SECRET case stands, her name leaves every list and search.
 */
@Entity
@Audited
@Table(name = "person")
public class Person {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "given_name_ar")
    private @Nullable String givenNameAr;

    @Column(name = "family_name_ar")
    private @Nullable String familyNameAr;

    @Column(name = "given_name_latin")
    private @Nullable String givenNameLatin;

    @Column(name = "family_name_latin")
    private @Nullable String familyNameLatin;

    @Column(name = "given_name_tifinagh")
    private @Nullable String givenNameTifinagh;

    @Column(name = "family_name_tifinagh")
    private @Nullable String familyNameTifinagh;

    @Column(name = "honorific")
    private @Nullable String honorific;

    @Column(name = "father_name")
    private @Nullable String fatherName;

    @Column(name = "mother_name")
    private @Nullable String motherName;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex", nullable = false)
    private Sex sex = Sex.U;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "birth_precision", nullable = false)
    private BirthPrecision birthPrecision = BirthPrecision.UNKNOWN;

    @Column(name = "birth_place")
    private @Nullable String birthPlace;

    @Column(name = "nationality_status")
    private @Nullable String nationalityStatus;

    @Column(name = "preferred_language")
    private @Nullable String preferredLanguage;

    @Column(name = "interpreter", nullable = false)
    private boolean interpreter;

    @Column(name = "communication_needs")
    private @Nullable String communicationNeeds;

    @Column(name = "care_arrangement")
    private @Nullable String careArrangement;

    @Column(name = "territory_code")
    private @Nullable String territoryCode;

    @Column(name = "commune")
    private @Nullable String commune;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "address_hidden", nullable = false)
    private boolean addressHidden;

    @Column(name = "contact_rule")
    private @Nullable String contactRule;

    @Column(name = "protected", nullable = false)
    private boolean protectedRecord;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "search_key", nullable = false)
    private String searchKey = "";

    @Column(name = "deceased_on")
    private @Nullable LocalDate deceasedOn;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Person() {}

    /**
     * @param unitId the unit that registers her
     * @throws RuleException where no given name is known, or the birth date cannot be
     */
    public static Person register(PersonIdentity identity, PersonContacts contacts, UUID unitId, LocalDate today) {
        Person person = new Person();
        person.id = TimeOrderedId.next();
        person.unitId = unitId;
        person.identify(identity, today);
        person.reach(contacts);
        return person;
    }

    /** @throws RuleException where no given name is known, or the birth date cannot be */
    public void identify(PersonIdentity identity, LocalDate today) {
        PersonName name = identity.name();
        if (name.givenAr() == null && name.givenLatin() == null) {
            throw RuleException.beside("givenNameAr", "person.nameMissing");
        }
        identity.birth().requirePlausible(today);
        LocalDate died = identity.deceasedOn();
        LocalDate born = identity.birth().date();
        if (died != null && (died.isAfter(today) || (born != null && died.isBefore(born)))) {
            throw RuleException.beside("deceasedOn", "person.deathImplausible");
        }
        this.givenNameAr = name.givenAr();
        this.familyNameAr = name.familyAr();
        this.givenNameLatin = name.givenLatin();
        this.familyNameLatin = name.familyLatin();
        this.givenNameTifinagh = name.givenTifinagh();
        this.familyNameTifinagh = name.familyTifinagh();
        this.honorific = identity.honorific();
        this.sex = identity.sex();
        this.birthDate = identity.birth().date();
        this.birthPrecision = identity.birth().precision();
        this.birthPlace = identity.birthPlace();
        this.fatherName = identity.fatherName();
        this.motherName = identity.motherName();
        this.nationalityStatus = identity.nationalityStatus();
        this.deceasedOn = identity.deceasedOn();
        this.searchKey = NameKeys.searchKey(name);
    }

    public void reach(PersonContacts contacts) {
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

    /** A SECRET case stands: from now on only that a restricted record may match is ever told. */
    public void protect() {
        this.protectedRecord = true;
        this.addressHidden = true;
    }

    /** This record is another one's from now on. */
    public void mergeInto(UUID survivor) {
        this.mergedInto = survivor;
    }

    /** This record is a person's own again. */
    public void separate() {
        this.mergedInto = null;
    }

    /** As it was before another record was made one with this: for the undoing of that only. */
    public void restoreProtection(boolean protectedBefore, boolean addressHiddenBefore) {
        this.protectedRecord = protectedBefore;
        this.addressHidden = addressHiddenBefore;
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public PersonIdentity identity() {
        return new PersonIdentity(
                name(), honorific, sex, birth(), birthPlace, fatherName, motherName, nationalityStatus, deceasedOn);
    }

    public PersonContacts contacts() {
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

    public PersonName name() {
        return new PersonName(
                givenNameAr, familyNameAr, givenNameLatin, familyNameLatin, givenNameTifinagh, familyNameTifinagh);
    }

    public Sex sex() {
        return sex;
    }

    public Birth birth() {
        return new Birth(birthDate, birthPrecision);
    }

    public @Nullable String territoryCode() {
        return territoryCode;
    }

    public @Nullable String commune() {
        return commune;
    }

    public boolean protectedRecord() {
        return protectedRecord;
    }

    public @Nullable UUID unitId() {
        return unitId;
    }

    /** The record that holds this one since the two were found to be one person; null where it stands for itself. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public String searchKey() {
        return searchKey;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
