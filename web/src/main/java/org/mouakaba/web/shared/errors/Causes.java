package org.mouakaba.web.shared.errors;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import java.lang.reflect.InvocationTargetException;
import org.mouakaba.platform.BusinessException;
import org.mouakaba.platform.ChangedMeanwhile;

/** Takes off the wrappings that Faces, expressions and session beans put around what really happened. */
final class Causes {

    private Causes() {}

    static Throwable first(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof BusinessException || at instanceof EJBAccessException) {
                return at;
            }
            if (isOptimisticLock(at)) {
                return new ChangedMeanwhile();
            }
        }
        Throwable at = thrown;
        Throwable cause = at.getCause();
        while (cause != null && isWrapping(at)) {
            at = cause;
            cause = at.getCause();
        }
        return at;
    }

    /** By name, because the web does not know persistence. */
    private static boolean isOptimisticLock(Throwable thrown) {
        String name = thrown.getClass().getName();
        return name.equals("jakarta.persistence.OptimisticLockException")
                || name.equals("org.hibernate.StaleObjectStateException");
    }

    private static boolean isWrapping(Throwable thrown) {
        return thrown.getClass() == FacesException.class
                || thrown instanceof ELException
                || thrown instanceof EJBException
                || thrown instanceof ServletException
                || thrown instanceof InvocationTargetException;
    }
}
