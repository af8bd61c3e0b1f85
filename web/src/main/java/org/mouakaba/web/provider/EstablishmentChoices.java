package org.mouakaba.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.organisation.boundary.PartnerEntry;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Option;

/** Who can manage an establishment, and who can supervise one, in the reader's language. */
@Named
@RequestScoped
public class EstablishmentChoices {

    @Inject
    OrganisationQueries organisations;

    @Inject
    ActiveLocale language;

    public List<Option> getManagers() {
        return options(organisations.partners());
    }

    public List<Option> getAuthorities() {
        return options(organisations.authorities());
    }

    private List<Option> options(List<PartnerEntry> entries) {
        return entries.stream()
                .map(e -> new Option(e.id().value().toString(), e.name().in(language.getLocale())))
                .toList();
    }
}
