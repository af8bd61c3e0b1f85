package org.mouakaba.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.supervision.boundary.NeedKind;
import org.mouakaba.supervision.boundary.NeedLine;
import org.mouakaba.supervision.boundary.NeedQueries;

/** What waits for the supervisor, the most urgent first; and all of one kind where she asks for it. */
@Named
@RequestScoped
public class NeedsView {

    private static final int SHOWN = 100;

    @Inject
    NeedQueries needs;

    @Inject
    NeedWords words;

    private @Nullable NeedKind show;
    private @Nullable List<NeedLine> first;
    private @Nullable List<NeedRow> list;

    private List<NeedLine> read() {
        if (first == null) {
            first = needs.first();
        }
        return first;
    }

    public List<NeedRow> getRows() {
        return words.summaries(read());
    }

    public long getTotal() {
        return read().stream().mapToLong(NeedLine::total).sum();
    }

    /** Plans and closings that wait for a yes or a no. */
    public long getDecisions() {
        return read().stream()
                .filter(line -> line.kind() == NeedKind.PLAN_APPROVAL || line.kind() == NeedKind.CLOSURE_DECISION)
                .mapToLong(NeedLine::total)
                .sum();
    }

    /** How many wait for a worker. */
    public long getUnassigned() {
        return read().stream()
                .filter(line -> line.kind() == NeedKind.HIGH_UNASSIGNED || line.kind() == NeedKind.UNASSIGNED)
                .mapToLong(NeedLine::total)
                .sum();
    }

    public List<NeedRow> getList() {
        if (list == null) {
            list = show == null
                    ? List.of()
                    : needs.of(show, SHOWN).stream().map(words::single).toList();
        }
        return list;
    }

    public String getListTitle() {
        return show == null ? "" : words.title(show);
    }

    public @Nullable NeedKind getShow() {
        return show;
    }

    public void setShow(@Nullable NeedKind kind) {
        this.show = kind;
    }
}
