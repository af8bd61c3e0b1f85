package org.mouakaba.audit.boundary;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.audit.control.LookRepository;

/**
 * Who looked at an object, by day and account. Asks for no right: only for a boundary that has asked who may know it, in
 * its transaction.
 */
public class LooksAt {

    static final int PAGE = 25;

    @Inject
    LookRepository looks;

    /**
     * The newest {@value #PAGE} rows, after the row {@code before} where it is given.
     *
     * @param cases the cases about the object that are looked at with it
     */
    public LookPage at(UUID object, Collection<UUID> cases, @Nullable LookCursor before) {
        List<LookRow> rows = looks.of(object, cases, before, PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<LookRow> shown = more ? rows.subList(0, PAGE) : rows;
        return new LookPage(shown, more ? shown.get(PAGE - 1).cursor() : null);
    }
}
