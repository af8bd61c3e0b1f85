package org.mouakaba.web.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.mouakaba.funding.boundary.PaymentColumn;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.web.shared.ActiveLocale;

/** What an import says, in the reader's language: on the page and in the file of its result. */
@Named
@RequestScoped
public class ImportWords {

    @Inject
    ActiveLocale active;

    /** The headings that a workbook may have. */
    public List<String> getHeadings() {
        return Stream.of(PaymentColumn.values()).map(this::heading).toList();
    }

    /** The name of the column where the problem is; nothing where it is the whole line's. */
    public String place(JobLine line) {
        return line.place() == null ? "" : heading(PaymentColumn.valueOf(line.place()));
    }

    /** What was done with a line, or would be. */
    public String outcome(boolean writes, String outcome) {
        return text((writes ? "import-payments.did." : "import-payments.would.") + outcome);
    }

    /** A word of the component, for what is no page. */
    public String text(String key) {
        return word("org.mouakaba.web.funding.messages", key);
    }

    /** A word of every page. */
    String shared(String key) {
        return word("org.mouakaba.web.shared.messages", key);
    }

    private String word(String bundle, String key) {
        return ResourceBundle.getBundle(bundle, locale()).getString(key);
    }

    Locale locale() {
        return active.getLocale();
    }

    private String heading(PaymentColumn column) {
        return column.heading(active.getCode());
    }
}
