package org.mouakaba.web.workforce;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.PostOfWorker;

/** A worker's place as it is chosen. */
public class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String role;
    private @Nullable String unit;
    private @Nullable String supervisor;
    private @Nullable String organisation;
    private @Nullable String territory;
    private @Nullable String accreditation;

    @DecimalMin("0.05")
    @DecimalMax("1.00")
    private BigDecimal fte = BigDecimal.ONE;

    void fill(PostOfWorker post) {
        role = post.role();
        unit = text(post.unitId());
        supervisor = text(post.supervisorId());
        organisation = post.unitId() == null ? text(post.organisationId()) : null;
        territory = post.territoryCode();
        accreditation = post.accreditationStatus();
        fte = post.fte();
    }

    PostOfWorker toPost() {
        return new PostOfWorker(
                role == null ? "" : role, id(unit), id(organisation), id(supervisor), territory, accreditation, fte);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(@Nullable String supervisor) {
        this.supervisor = supervisor;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String territory) {
        this.territory = territory;
    }

    public @Nullable String getAccreditation() {
        return accreditation;
    }

    public void setAccreditation(@Nullable String accreditation) {
        this.accreditation = accreditation;
    }

    public BigDecimal getFte() {
        return fte;
    }

    public void setFte(BigDecimal fte) {
        this.fte = fte;
    }
}
