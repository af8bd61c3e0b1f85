package org.mouakaba.web.workforce;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.platform.Label;
import org.mouakaba.territory.boundary.TerritoryQueries;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Option;
import org.mouakaba.workforce.boundary.WorkerAdministration;

/** What a place can be made of, in the reader's language. */
@Named
@RequestScoped
public class Posts {

    @Inject
    CodeListQueries codes;

    @Inject
    OrganisationQueries organisations;

    @Inject
    TerritoryQueries territories;

    @Inject
    WorkerAdministration workers;

    @Inject
    ActiveLocale language;

    /** Their values are the realm's names. */
    public List<Option> getRoles() {
        return codes.choices("user_role").stream()
                .map(e -> new Option(e.code().toLowerCase(Locale.ROOT).replace('_', '-'), read(e.label())))
                .toList();
    }

    public String role(String realmName) {
        return codes.label("user_role", realmName.toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(this::read)
                .orElse(realmName);
    }

    public List<Option> getUnits() {
        return organisations.units().stream()
                .map(u -> new Option(u.id().value().toString(), read(u.name())))
                .toList();
    }

    public List<Option> getPartners() {
        return organisations.partners().stream()
                .map(o -> new Option(o.id().value().toString(), read(o.name())))
                .toList();
    }

    public List<Option> getTerritories() {
        return territories.upToProvinces().stream()
                .map(t -> new Option(t.code(), read(t.name())))
                .toList();
    }

    public List<Option> supervisors(@Nullable String unit) {
        return unit == null
                ? List.of()
                : workers.supervisors(new UnitId(UUID.fromString(unit))).stream()
                        .map(w -> new Option(w.id().value().toString(), read(w.name())))
                        .toList();
    }

    public List<Option> getAccreditations() {
        return codes.choices("accreditation_status").stream()
                .map(e -> new Option(e.code(), read(e.label())))
                .toList();
    }

    private String read(Label label) {
        return label.in(language.getLocale());
    }
}
