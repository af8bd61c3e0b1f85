package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.TrancheId;
import org.mouakaba.funding.boundary.TrancheQueries;
import org.mouakaba.funding.boundary.TrancheRow;
import org.mouakaba.funding.boundary.TrancheService;
import org.mouakaba.funding.boundary.TrancheStatus;
import org.mouakaba.funding.boundary.TrancheStep;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;
import org.omnifaces.cdi.ViewScoped;

/** Takes a tranche a step on. */
@Named
@ViewScoped
public class MoveTrancheView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TrancheQueries queries;

    @Inject
    transient TrancheService tranches;

    @Inject
    transient Messages messages;

    private final MoveTrancheForm form = new MoveTrancheForm();
    private @Nullable UUID id;
    private transient @Nullable TrancheRow tranche;
    private long version;

    public void load() {
        TrancheRow found = queries.get(trancheId());
        tranche = found;
        version = found.version();
        form.setAmount(found.due().signum() > 0 ? found.due() : null);
    }

    /** The steps that its state allows. */
    public List<Option> getSteps() {
        TrancheRow row = Objects.requireNonNull(tranche);
        return Stream.of(TrancheStep.values())
                .filter(step -> allowed(row.status(), step))
                .map(step -> new Option(step, messages.text("funding.trancheStep." + step)))
                .toList();
    }

    private static boolean allowed(TrancheStatus status, TrancheStep step) {
        return switch (step) {
            case REQUEST -> status == TrancheStatus.PLANNED || status == TrancheStatus.CONDITIONS_PENDING;
            case ORDER -> status.orderable();
            case PAY -> status == TrancheStatus.ORDERED;
            case RELEASE -> status == TrancheStatus.WITHHELD;
            case WITHHOLD -> status.open() && status != TrancheStatus.WITHHELD;
            case DEDUCT, CANCEL -> status.open();
        };
    }

    public String move() {
        tranches.move(form.toCommand(trancheId(), version));
        messages.info("funding.move-tranche.done");
        return "/funding/open-convention?faces-redirect=true&id="
                + queries.get(trancheId()).convention().value();
    }

    private TrancheId trancheId() {
        return new TrancheId(Objects.requireNonNull(id));
    }

    public MoveTrancheForm getForm() {
        return form;
    }

    public @Nullable TrancheRow getTranche() {
        return tranche;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
