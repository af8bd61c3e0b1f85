package org.mouakaba.web.shared.errors;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mouakaba.platform.BusinessException;
import org.mouakaba.platform.SystemClock;

/** The number that a fault gets: on the user's screen and in the log, so that support finds one by the other. */
public final class Incident {

    private static final String ATTRIBUTE = "incident";
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    /** No letter that is taken for a digit on the telephone. */
    private static final String LETTERS = "23456789ACDEFGHJKMNPQRTUVWXY";

    private static final int LENGTH = 5;

    private Incident() {}

    /** Gives the fault a number, once for each request, and writes both to the log. Refusals are no faults. */
    static void note(FacesContext faces, Throwable fault) {
        if (ErrorHandler.statusOf(fault) < 500 || fault instanceof BusinessException) {
            return;
        }
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        String number = request.computeIfAbsent(ATTRIBUTE, key -> number()).toString();
        LOG.log(
                Level.SEVERE,
                fault,
                () -> number + " at " + faces.getExternalContext().getRequestServletPath());
    }

    /** The number of this request's fault; one that came from outside the pages is noted now. */
    static String of(FacesContext faces) {
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        if (request.get(ATTRIBUTE) == null) {
            Object fault = request.get(RequestDispatcher.ERROR_EXCEPTION);
            String number = number();
            request.put(ATTRIBUTE, number);
            LOG.log(
                    Level.SEVERE,
                    fault instanceof Throwable thrown ? thrown : null,
                    () -> number + " at " + request.get(RequestDispatcher.ERROR_REQUEST_URI));
        }
        return request.get(ATTRIBUTE).toString();
    }

    /** Gives a fault outside the pages a number, and writes both to the log. */
    public static String log(Throwable fault, String where) {
        String number = number();
        LOG.log(Level.SEVERE, fault, () -> number + " at " + where);
        return number;
    }

    private static String number() {
        LocalDate today = LocalDate.now(Clock.system(SystemClock.ZONE));
        StringBuilder number = new StringBuilder("INC-").append(today).append('-');
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
