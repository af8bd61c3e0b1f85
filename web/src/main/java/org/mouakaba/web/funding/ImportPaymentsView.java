package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mouakaba.funding.boundary.PaymentImportService;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.web.shared.ImportDesk;
import org.omnifaces.cdi.ViewScoped;

/** Takes a workbook of payments in. */
@Named
@ViewScoped
public class ImportPaymentsView extends ImportDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaymentImportService imports;

    @Override
    protected String address() {
        return "/funding/import-payments";
    }

    @Override
    protected String kinds() {
        return PaymentImportService.KINDS;
    }

    @Override
    protected String writing() {
        return PaymentImportService.WRITE;
    }

    @Override
    protected JobId start(String name, byte[] content) {
        return imports.check(name, content);
    }

    @Override
    protected JobId follow(JobId checked) {
        return imports.write(checked);
    }
}
