package org.mouakaba.territory.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.mouakaba.platform.Label;
import org.mouakaba.territory.control.TerritoryRepository;

/** Reads territories. Open to every signed-in caller and not recorded: it says nothing about a person. */
@Stateless
@PermitAll
public class TerritoryQueries {

    /** Communes offered while somebody types. */
    private static final int OFFERED = 10;

    @Inject
    TerritoryRepository territories;

    public List<TerritoryEntry> upToProvinces() {
        return territories.upToProvinces();
    }

    /** Communes of a province that begin so in Arabic or French; none where no list of communes was loaded. */
    public List<Label> communes(@NotNull @Size(max = 20) String provinceCode, @NotNull @Size(max = 100) String typed) {
        return territories.communes(provinceCode, typed.strip(), OFFERED);
    }

    public Optional<TerritoryEntry> find(String code) {
        return territories.upToProvince(code);
    }
}
