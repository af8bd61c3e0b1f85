package org.mouakaba.territory.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mouakaba.territory.control.TerritoryRepository;

/** Reads territories. Open to every signed-in caller and not recorded: it says nothing about a person. */
@Stateless
@PermitAll
public class TerritoryQueries {

    @Inject
    TerritoryRepository territories;

    public List<TerritoryEntry> upToProvinces() {
        return territories.upToProvinces();
    }

    public Optional<TerritoryEntry> find(String code) {
        return upToProvinces().stream().filter(t -> t.code().equals(code)).findFirst();
    }
}
