package org.mouakaba.web.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import org.mouakaba.household.boundary.PersonColumn;
import org.mouakaba.household.boundary.PersonOutcome;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.web.shared.ActiveLocale;

/** What an import of persons says, in the reader's language: on the page, in its template and in the file of its result. */
@Named
@RequestScoped
public class ImportPersonsWords {

    @Inject
    ActiveLocale active;

    public List<PersonColumn> getColumns() {
        return List.of(PersonColumn.values());
    }

    public String heading(PersonColumn column) {
        return column.heading(active.getCode());
    }

    /** What may stand in a column. */
    public String takes(PersonColumn column) {
        return text("import-persons.takes." + column.takes());
    }

    /** The name of the column where the problem is; nothing where a row is good. */
    public String place(JobLine line) {
        return line.place() == null ? "" : heading(PersonColumn.valueOf(line.place()));
    }

    /** What was done with a row, or would be. */
    public String outcome(boolean writes, String outcome) {
        return text((writes ? "import-persons.did." : "import-persons.would.") + outcome);
    }

    /** The colour of its badge. */
    public String tone(String outcome) {
        return switch (PersonOutcome.valueOf(outcome)) {
            case REGISTERED, ALREADY -> "ok";
            case KNOWN, HELD, NOT_REACHED -> "warn";
            case BROKEN -> "bad";
        };
    }

    /** A word of the component, for what is no page. */
    String text(String key) {
        return word("org.mouakaba.web.household.messages", key);
    }

    /** A word of every page. */
    String shared(String key) {
        return word("org.mouakaba.web.shared.messages", key);
    }

    private String word(String bundle, String key) {
        return ResourceBundle.getBundle(bundle, active.getLocale()).getString(key);
    }
}
