package org.mouakaba.platform;

import jakarta.ejb.EJBContext;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.hibernate.envers.RevisionListener;

/** Writes the caller's name on each revision. Data changes only inside a session bean, so its context is always there. */
public class RevisionAuthor implements RevisionListener {

    // The name is a constant of the specification, not input.
    @SuppressWarnings("BanJNDI")
    @Override
    public void newRevision(Object revision) {
        try {
            EJBContext context = InitialContext.doLookup("java:comp/EJBContext");
            ((Revision) revision).by(context.getCallerPrincipal().getName());
        } catch (NamingException e) {
            throw new IllegalStateException("case data may change only inside a session bean", e);
        }
    }
}
