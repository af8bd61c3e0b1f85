package org.mouakaba.web.workforce;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Option;

/** Units, employers and the sexes that an accreditation knows, as choices in the reader's language. */
@Named("places")
@RequestScoped
public class WorkPlaces {

    @Inject
    OrganisationQueries organisations;

    @Inject
    Codes codes;

    @Inject
    ActiveLocale language;

    public List<Option> getUnits() {
        return organisations.units().stream()
                .map(u -> new Option(u.id().value().toString(), u.name().in(language.getLocale())))
                .toList();
    }

    public List<Option> getPartners() {
        return organisations.partners().stream()
                .map(o -> new Option(o.id().value().toString(), o.name().in(language.getLocale())))
                .toList();
    }

    /** Without "unknown", which is an empty answer here. */
    public List<Option> getSexes() {
        return codes.options("sex").stream()
                .filter(option -> !option.value().equals("U"))
                .toList();
    }
}
