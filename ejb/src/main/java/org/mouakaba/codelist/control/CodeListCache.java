package org.mouakaba.codelist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeEntryRow;
import org.mouakaba.codelist.boundary.CodeListChanged;

/**
 * The lists in memory: every page shows a dozen labels and none of them is worth a query. Read again after a minute, so
 * that a change made on another node arrives without a message between them, and at once after a change made here.
 */
@ApplicationScoped
public class CodeListCache {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    CodeListRepository repository;

    @Inject
    Clock clock;

    private volatile @Nullable Loaded loaded;

    public List<CodeEntryRow> entries(String list) {
        return current().lists().getOrDefault(list, List.of());
    }

    public List<String> lists() {
        return List.copyOf(current().lists().keySet());
    }

    /** Only when the change is there to be read. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CodeListChanged change) {
        loaded = null;
    }

    private Loaded current() {
        Loaded known = loaded;
        if (known == null || known.at().plus(FRESH).isBefore(clock.instant())) {
            known = new Loaded(
                    clock.instant(),
                    repository.all().stream()
                            .collect(Collectors.groupingBy(
                                    CodeEntryRow::list, LinkedHashMap::new, Collectors.toUnmodifiableList())));
            loaded = known;
        }
        return known;
    }

    private record Loaded(Instant at, Map<String, List<CodeEntryRow>> lists) {}
}
