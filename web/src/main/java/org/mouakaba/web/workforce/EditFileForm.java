package org.mouakaba.web.workforce;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.workforce.boundary.FileFacts;

/** A professional file as it is typed. */
public class EditFileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String job;

    private @Nullable String domain;

    private @Nullable String sex;

    @Min(1900)
    @Max(2100)
    private @Nullable Integer birthYear;

    private @Nullable String employer;

    private @Nullable String contract;

    private List<String> languages = new ArrayList<>();

    void fill(FileFacts facts) {
        job = facts.job();
        domain = facts.domain();
        sex = facts.sex();
        birthYear = facts.birthYear();
        employer = facts.employer() == null ? null : facts.employer().value().toString();
        contract = facts.contract();
        languages = new ArrayList<>(facts.languages());
    }

    FileFacts toFacts() {
        return new FileFacts(
                job,
                domain,
                sex,
                birthYear,
                employer == null ? null : new OrganisationId(UUID.fromString(employer)),
                contract,
                languages);
    }

    public @Nullable String getJob() {
        return job;
    }

    public void setJob(@Nullable String job) {
        this.job = job;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable String getSex() {
        return sex;
    }

    public void setSex(@Nullable String sex) {
        this.sex = sex;
    }

    public @Nullable Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(@Nullable Integer birthYear) {
        this.birthYear = birthYear;
    }

    public @Nullable String getEmployer() {
        return employer;
    }

    public void setEmployer(@Nullable String employer) {
        this.employer = employer;
    }

    public @Nullable String getContract() {
        return contract;
    }

    public void setContract(@Nullable String contract) {
        this.contract = contract;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }
}
