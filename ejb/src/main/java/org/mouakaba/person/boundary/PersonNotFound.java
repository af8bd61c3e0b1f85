package org.mouakaba.person.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such person, or not for this reader. */
public class PersonNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public PersonNotFound() {
        super("person.notFound");
    }
}
