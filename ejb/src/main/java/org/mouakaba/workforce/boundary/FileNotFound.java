package org.mouakaba.workforce.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such file or post, or none of the caller's territory. */
public class FileNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public FileNotFound() {
        super("workforce.fileNotFound");
    }
}
