package org.mouakaba.web.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.web.shared.BirthDate;

/** Who somebody is, as it is typed: names in each script, birth, parents, papers. */
public class IdentityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Lines for papers that are there to be filled. */
    private static final int BLANK_LINES = 2;

    private NameForm name = new NameForm();

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

    private List<IdentifierForm> identifiers = new ArrayList<>();

    static IdentityForm of(PersonSearch search) {
        IdentityForm form = new IdentityForm();
        form.addBlankLines();
        String name = search.name();
        if (name != null && !name.isBlank()) {
            form.name = NameForm.of(name);
        }
        form.identifiers.get(0).setValue(search.identifier());
        Integer year = search.birthYear();
        if (year != null) {
            form.birthDate = new BirthDate(LocalDate.of(year, 1, 1), BirthDate.Precision.YEAR);
        }
        return form;
    }

    static IdentityForm of(PersonDetail person) {
        IdentityForm form = new IdentityForm();
        form.read(person.identity());
        person.identifiers().forEach(entry -> form.identifiers.add(IdentifierForm.of(entry)));
        form.addBlankLines();
        return form;
    }

    /** A father's family name is his child's; a mother's is not, so that nothing is written that nobody said. */
    static IdentityForm bornTo(PersonIdentity parent) {
        IdentityForm form = new IdentityForm();
        form.addBlankLines();
        String given = Optional.ofNullable(parent.name().givenAr())
                .or(() -> Optional.ofNullable(parent.name().givenLatin()))
                .orElse(null);
        if (parent.sex() == Sex.M) {
            form.fatherName = given;
            form.name = NameForm.familyOf(parent.name());
        } else if (parent.sex() == Sex.F) {
            form.motherName = given;
        }
        form.nationalityStatus = parent.nationalityStatus();
        return form;
    }

    /** What was told of her when she was notified; a name that was searched for in another spelling stays. */
    void tell(Subject told, LocalDate today) {
        String given = told.givenName();
        if (given != null && !given.isBlank() && name.isOf(given, told.familyName())) {
            name = NameForm.of(given, told.familyName());
        }
        if (sex == null && told.sex() != Sex.U) {
            sex = told.sex();
        }
        Integer age = told.age();
        if (birthDate == null && age != null) {
            birthDate = new BirthDate(LocalDate.of(today.getYear() - age, 1, 1), BirthDate.Precision.YEAR);
            birthEstimated = true;
        }
    }

    private void addBlankLines() {
        for (int i = 0; i < BLANK_LINES; i++) {
            identifiers.add(new IdentifierForm());
        }
    }

    private void read(PersonIdentity identity) {
        this.name = NameForm.of(identity.name());
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

    PersonIdentity toIdentity() {
        return new PersonIdentity(
                name.toName(),
                honorific,
                sex == null ? Sex.U : sex,
                birth(),
                birthPlace,
                fatherName,
                motherName,
                nationalityStatus,
                deceasedOn);
    }

    List<IdentifierEntry> toIdentifiers() {
        return identifiers.stream()
                .filter(line -> !line.blank())
                .map(IdentifierForm::toEntry)
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

    public NameForm getName() {
        return name;
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

    public List<IdentifierForm> getIdentifiers() {
        return identifiers;
    }
}
