package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mouakaba.person.boundary.DuplicateService;
import org.mouakaba.person.boundary.MergeComparison;
import org.mouakaba.person.boundary.MergePersons;
import org.mouakaba.person.boundary.MergeQueries;
import org.mouakaba.person.boundary.MergeService;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.SettleSuspicion;
import org.mouakaba.person.boundary.SuspicionId;
import org.mouakaba.web.shared.Messages;

/** What the page of two records does, apart from what it shows. */
@RequestScoped
public class MergeDesk {

    @Inject
    MergeQueries queries;

    @Inject
    MergeService merges;

    @Inject
    DuplicateService duplicates;

    @Inject
    MergeWords words;

    @Inject
    Messages messages;

    MergeComparison compare(PersonId survivor, PersonId absorbed) {
        return queries.compare(survivor, absorbed);
    }

    MergePersonForm form(MergeComparison comparison) {
        return MergePersonForm.of(comparison, words);
    }

    void merge(MergeComparison comparison, MergePersonForm form) {
        merges.merge(new MergePersons(
                comparison.survivor().id(),
                comparison.absorbed().id(),
                form.taken(),
                said(form),
                comparison.survivor().version(),
                comparison.absorbed().version()));
        messages.info("person.merge.done");
    }

    void distinguish(UUID suspicion, MergePersonForm form) {
        duplicates.different(new SettleSuspicion(new SuspicionId(suspicion), said(form)));
        messages.info("person.merge.different.done");
    }

    private static String said(MergePersonForm form) {
        String reason = form.getReason();
        return reason == null ? "" : reason;
    }
}
