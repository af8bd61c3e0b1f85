package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.territory.boundary.TerritoryEntry;
import org.mouakaba.territory.boundary.TerritoryQueries;

/** The names of territories in the reader's language; read once for a page. */
@Named
@RequestScoped
public class Territories {

    @Inject
    TerritoryQueries territories;

    @Inject
    ActiveLocale active;

    private @Nullable List<TerritoryEntry> all;

    /** Provinces and prefectures, region by region. */
    public List<Option> getProvinces() {
        return all().stream()
                .filter(t -> t.level().startsWith("PROVINCE") || t.level().equals("PREFECTURE"))
                .map(t -> new Option(t.code(), t.name().in(active.getLocale())))
                .toList();
    }

    /** The name of a territory; its code where it is not known; nothing for null. */
    public String label(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return all().stream()
                .filter(t -> t.code().equals(code))
                .map(t -> t.name().in(active.getLocale()))
                .findFirst()
                .orElse(code);
    }

    private List<TerritoryEntry> all() {
        if (all == null) {
            all = territories.upToProvinces();
        }
        return all;
    }
}
