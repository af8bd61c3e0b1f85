package org.mouakaba.territory.boundary;

import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.mouakaba.platform.Recorded;
import org.mouakaba.territory.control.Commune;
import org.mouakaba.territory.control.CommuneList;
import org.mouakaba.territory.control.TerritoryRepository;

/**
 * Loads the list of communes, which the product does not ship. It only helps while an address is typed: an address may
 * name any commune, listed or not.
 */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class CommuneService {

    @Inject
    TerritoryRepository territories;

    /**
     * Adds the communes that are new and renames those that are known; takes none out, and loads all or nothing.
     *
     * @return how many the list has
     * @throws UnreadableCommuneException at the first line that is no commune of a province
     */
    public int load(@Valid @NotNull LoadCommunes command) {
        List<Commune> communes = CommuneList.read(command.list(), territories.provinces());
        communes.forEach(territories::keep);
        return communes.size();
    }
}
