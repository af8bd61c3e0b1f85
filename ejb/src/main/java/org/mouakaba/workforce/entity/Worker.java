package org.mouakaba.workforce.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** Someone with a task in the product, for the time she has it. The account is the identity provider's. */
@Entity
@Audited
@Table(name = "worker")
public class Worker {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "username")
    private @Nullable String username;

    @Column(name = "role", nullable = false)
    private @Nullable String role;

    @Column(name = "given_name_ar", nullable = false)
    private @Nullable String givenNameAr;

    @Column(name = "family_name_ar", nullable = false)
    private @Nullable String familyNameAr;

    @Column(name = "given_name_latin", nullable = false)
    private @Nullable String givenNameLatin;

    @Column(name = "family_name_latin", nullable = false)
    private @Nullable String familyNameLatin;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "supervisor_id")
    private @Nullable UUID supervisorId;

    @Column(name = "territory_code")
    private @Nullable String territoryCode;

    @Column(name = "job")
    private @Nullable String job;

    @Column(name = "domain")
    private @Nullable String domain;

    @Column(name = "accreditation_status")
    private @Nullable String accreditationStatus;

    @Embedded
    private @Nullable Accreditation accreditation;

    @Embedded
    private @Nullable Profession profession;

    @Column(name = "fte", nullable = false)
    private BigDecimal fte = BigDecimal.ONE;

    @Column(name = "other_duties", nullable = false)
    private BigDecimal otherDuties = BigDecimal.ZERO;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "languages", nullable = false)
    private List<String> languages = new ArrayList<>();

    @Column(name = "active_from", nullable = false)
    private @Nullable LocalDate activeFrom;

    @Column(name = "active_to")
    private @Nullable LocalDate activeTo;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Worker() {}

    /** Someone new, from {@code day} on. */
    public static Worker register(Identity identity, Post post, LocalDate day) {
        Worker worker = new Worker();
        worker.id = TimeOrderedId.next();
        worker.username = identity.username();
        worker.givenNameAr = identity.givenNameAr();
        worker.familyNameAr = identity.familyNameAr();
        worker.givenNameLatin = identity.givenNameLatin();
        worker.familyNameLatin = identity.familyNameLatin();
        worker.email = identity.email();
        worker.activeFrom = day;
        worker.take(post);
        return worker;
    }

    /** Another place in the organisation, from now on; the cases she carries stay where they are. */
    public void moveTo(Post post, long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        take(post);
    }

    /** Her time is over: from this moment she stands nowhere. */
    public void end(LocalDate today, long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        if (!active(today)) {
            throw new RuleException("workforce.endedAlready");
        }
        this.activeTo = today.isBefore(activeFrom()) ? activeFrom() : today;
    }

    /** She is back, in the place she had. */
    public void resume(LocalDate today, long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        if (active(today)) {
            throw new RuleException("workforce.activeAlready");
        }
        this.activeTo = null;
    }

    /** What her file says of her as a professional. */
    public void describe(
            Profession described,
            @Nullable String newJob,
            @Nullable String newDomain,
            List<String> spoken,
            long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        this.profession = described;
        this.job = newJob;
        this.domain = newDomain;
        this.languages = new ArrayList<>(spoken);
    }

    /** @throws RuleException where it would expire before it was granted */
    public void accredit(
            String status,
            @Nullable String number,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate expiresOn,
            long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        if (grantedOn != null && expiresOn != null && !expiresOn.isAfter(grantedOn)) {
            throw RuleException.beside("expiresOn", "workforce.expiresBeforeGranted");
        }
        this.accreditationStatus = status;
        this.accreditation = new Accreditation(number, grantedOn, expiresOn);
    }

    public boolean active(LocalDate day) {
        return !day.isBefore(activeFrom()) && (activeTo == null || day.isBefore(activeTo));
    }

    private void take(Post post) {
        this.role = post.role();
        this.unitId = post.unitId();
        this.organisationId = post.organisationId();
        this.supervisorId = post.supervisorId();
        this.territoryCode = post.territoryCode();
        this.accreditationStatus = post.accreditationStatus();
        this.fte = post.fte();
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public @Nullable String username() {
        return username;
    }

    public String role() {
        return Objects.requireNonNull(role);
    }

    public Identity identity() {
        return new Identity(
                Objects.requireNonNull(username),
                Objects.requireNonNull(givenNameAr),
                Objects.requireNonNull(familyNameAr),
                Objects.requireNonNull(givenNameLatin),
                Objects.requireNonNull(familyNameLatin),
                email);
    }

    public LocalDate activeFrom() {
        return Objects.requireNonNull(activeFrom);
    }

    public @Nullable LocalDate activeTo() {
        return activeTo;
    }

    public Label name() {
        String latin = givenNameLatin + " " + familyNameLatin;
        return new Label(givenNameAr + " " + familyNameAr, latin, latin);
    }

    public @Nullable UUID unitId() {
        return unitId;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    public @Nullable UUID supervisorId() {
        return supervisorId;
    }

    public @Nullable String territoryCode() {
        return territoryCode;
    }

    public @Nullable String accreditationStatus() {
        return accreditationStatus;
    }

    public Accreditation accreditation() {
        return accreditation == null ? new Accreditation() : accreditation;
    }

    public Profession profession() {
        return profession == null ? new Profession() : profession;
    }

    public @Nullable String job() {
        return job;
    }

    public @Nullable String domain() {
        return domain;
    }

    public BigDecimal fte() {
        return fte;
    }

    public BigDecimal otherDuties() {
        return otherDuties;
    }

    public List<String> languages() {
        return List.copyOf(languages);
    }

    public long version() {
        return version;
    }
}
