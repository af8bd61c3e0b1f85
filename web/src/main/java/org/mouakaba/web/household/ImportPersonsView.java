package org.mouakaba.web.household;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mouakaba.household.boundary.PersonImportQueries;
import org.mouakaba.household.boundary.PersonImportService;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.ImportDesk;
import org.omnifaces.cdi.ViewScoped;

/** Takes a file of persons and households in. */
@Named
@ViewScoped
public class ImportPersonsView extends ImportDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PersonImportService imports;

    @Inject
    transient PersonImportQueries reports;

    @Override
    protected String address() {
        return "/household/import-persons";
    }

    @Override
    protected String kinds() {
        return PersonImportService.KINDS;
    }

    @Override
    protected String writing() {
        return PersonImportService.WRITE;
    }

    @Override
    protected JobId start(String name, byte[] content) {
        return imports.check(name, content);
    }

    @Override
    protected JobId follow(JobId checked) {
        return imports.write(checked);
    }

    @Override
    protected Page<JobLine> lines(JobId of, boolean refused, PageRequest page) {
        return reports.lines(of, refused, page);
    }
}
