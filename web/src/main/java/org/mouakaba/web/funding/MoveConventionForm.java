package org.mouakaba.web.funding;

import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.MoveConvention;
import org.mouakaba.web.shared.Filters;

/** A step of a convention as it is typed. */
public class MoveConventionForm extends EntryForm {

    private static final long serialVersionUID = 1L;

    MoveConvention toCommand(ConventionId id, ConventionStatus to, long version) {
        return new MoveConvention(id, to, getOn(), Filters.given(getReference()), Filters.given(getReason()), version);
    }
}
