package org.mouakaba.web.workforce;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.provider.boundary.EstablishmentCriteria;
import org.mouakaba.provider.boundary.EstablishmentQueries;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Option;
import org.mouakaba.workforce.boundary.FileCriteria;
import org.mouakaba.workforce.boundary.FileQueries;

/** Where a funded post can stand, and who of the territory could hold it, in the reader's language. */
@Named
@RequestScoped
public class PostChoices {

    private static final PageRequest MOST = new PageRequest(0, PageRequest.LIMIT);

    @Inject
    EstablishmentQueries establishments;

    @Inject
    FileQueries files;

    @Inject
    ActiveLocale language;

    @Inject
    Formats formats;

    public List<Option> getEstablishments() {
        return establishments
                .find(new EstablishmentCriteria(null, null, YearMonth.from(formats.today()), null), MOST)
                .rows()
                .stream()
                .map(row -> new Option(row.id().value().toString(), row.name().in(language.getLocale())))
                .toList();
    }

    /** Of a province. */
    public List<Option> workers(String territoryCode) {
        return files.find(new FileCriteria(territoryCode, null, null, null), MOST).rows().stream()
                .map(row -> new Option(row.id().value().toString(), row.name().in(language.getLocale())))
                .toList();
    }
}
