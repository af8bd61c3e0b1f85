package org.mouakaba.web.shared.errors;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import org.mouakaba.audit.boundary.RefusedCalls;
import org.mouakaba.platform.BusinessException;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.NotFoundException;
import org.mouakaba.web.shared.http.AuditFilter;
import org.primefaces.PrimeFaces;

/**
 * The one place where what went wrong becomes what the user reads. A refusal becomes a message, beside its field where
 * it has one; what is missing or forbidden becomes the page that says so; anything else gets an incident number, which
 * the log carries too. Faults of a partial request go on to OmniFaces, which shows the same pages.
 */
public class ErrorHandler extends ExceptionHandlerWrapper {

    public ErrorHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable cause = Causes.first(events.next().getContext().getException());
            if (isMessage(cause, faces)) {
                events.remove();
                tell((BusinessException) cause, faces);
            } else {
                Incident.note(faces, cause);
                record(cause, faces);
                if (answer(faces, statusOf(cause))) {
                    events.remove();
                }
            }
        }
        super.handle();
    }

    /** A message needs a page to stand on: one that was posted, or whose content is not written yet. */
    private static boolean isMessage(Throwable cause, FacesContext faces) {
        return cause instanceof BusinessException
                && !(cause instanceof NotFoundException)
                && !(cause instanceof NotAllowedException && !faces.isPostback())
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && faces.getViewRoot() != null;
    }

    private static void tell(BusinessException refusal, FacesContext faces) {
        Locale locale = faces.getViewRoot().getLocale();
        String text = Refusals.text(refusal, locale);
        String field = refusal.field();
        String target = field == null ? null : Fields.clientId(faces.getViewRoot(), field);
        if (refusal instanceof ChangedMeanwhile && faces.getPartialViewContext().isAjaxRequest()) {
            // The page's script reads the page anew and shows both versions; the message stays where there is none.
            PrimeFaces.current().ajax().addCallbackParam("changedMeanwhile", true);
        }
        faces.addMessage(target, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
        faces.renderResponse();
    }

    /** What a boundary refused is in the log already; a role that it lets nobody in with never reached it. */
    private static void record(Throwable cause, FacesContext faces) {
        if (statusOf(cause) != HttpServletResponse.SC_FORBIDDEN) {
            return;
        }
        ExternalContext external = faces.getExternalContext();
        if (cause instanceof EJBAccessException && external.getRequestMap().get(AuditFilter.RECORDED) == null) {
            CDI.current().select(RefusedCalls.class).get().record(external.getRequestServletPath(), "role");
        }
        external.getRequestMap().put(AuditFilter.RECORDED, true);
    }

    /** In a partial request the status alone would show nothing: the page is put in place by OmniFaces. */
    private static boolean answer(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest() || external.isResponseCommitted()) {
            return false;
        }
        try {
            external.responseReset();
            external.responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int statusOf(Throwable cause) {
        if (cause instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (cause instanceof NotAllowedException || cause instanceof EJBAccessException) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (cause instanceof ViewExpiredException) {
            return HttpServletResponse.SC_GONE;
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
