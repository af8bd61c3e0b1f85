package org.mouakaba.codelist.boundary;

import org.mouakaba.platform.NotFoundException;

/** The list has no such entry. */
public class CodeEntryNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public CodeEntryNotFound() {
        super("codelist.notFound");
    }
}
