package org.mouakaba.web.shared.draft;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.mouakaba.draft.boundary.DraftService;

/**
 * A form that was accepted needs its draft no more: a post with a draft's key that ended in a redirect, without an error,
 * discards it. So no view has to think of it.
 */
public class DraftEnd implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** Name of the field in which mk:draft posts the key. */
    static final String FIELD = "mk-draft";

    @Override
    public void beforePhase(PhaseEvent event) {
        // What counts is how the action ended.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String key = faces.getExternalContext().getRequestParameterMap().get(FIELD);
        if (key != null && faces.isPostback() && faces.getResponseComplete() && !faces.isValidationFailed()) {
            CDI.current().select(DraftService.class).get().discard(key);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
