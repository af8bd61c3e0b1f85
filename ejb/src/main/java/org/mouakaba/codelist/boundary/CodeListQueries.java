package org.mouakaba.codelist.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.control.CodeListCache;
import org.mouakaba.codelist.control.CodeListRules;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.SystemClock;

/** Reads the lists. Open to every signed-in caller and not recorded: it says nothing about a person. */
@Stateless
@PermitAll
public class CodeListQueries {

    @Inject
    CodeListCache cache;

    @Inject
    Clock clock;

    /** What can be chosen today, in order. */
    public List<CodeEntryRow> choices(String list) {
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        return cache.entries(list).stream().filter(e -> e.choosable(today)).toList();
    }

    /** All entries, retired ones too: for administration, and to show what a record once chose. */
    public List<CodeEntryRow> entries(String list) {
        return cache.entries(list);
    }

    /** The words for a code; empty where the list does not know it. */
    public Optional<Label> label(String list, @Nullable String code) {
        return cache.entries(list).stream()
                .filter(e -> e.code().equals(code))
                .map(CodeEntryRow::label)
                .findFirst();
    }

    /** Whether a record may take this code today. */
    public boolean choosable(String list, @Nullable String code) {
        return choices(list).stream().anyMatch(e -> e.code().equals(code));
    }

    /** Whether entries of this list may be added and retired, or relabelled only. */
    public boolean closed(String list) {
        return CodeListRules.closed(list);
    }

    /** The names of all lists. */
    public List<String> lists() {
        return cache.lists();
    }
}
