package org.mouakaba.organisation.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mouakaba.organisation.control.UnitRepository;

/** Reads units. Open to every signed-in caller and not recorded: it says nothing about a person. */
@Stateless
@PermitAll
public class OrganisationQueries {

    @Inject
    UnitRepository units;

    public Optional<UnitEntry> unit(UnitId id) {
        return units.find(id.value());
    }

    /** @throws java.util.NoSuchElementException where there is no such unit, which is a fault of the caller's place */
    public Letterhead letterhead(UnitId id) {
        return units.letterhead(id.value()).orElseThrow();
    }

    /** The units in force, by territory: some hundreds in the whole country. */
    public List<UnitEntry> units() {
        return units.inForce();
    }

    /** The organisations that a referral partner can answer for. */
    public List<PartnerEntry> partners() {
        return units.partners();
    }

    /** The organisations of the State that may supervise an establishment. */
    public List<PartnerEntry> authorities() {
        return units.authorities();
    }
}
