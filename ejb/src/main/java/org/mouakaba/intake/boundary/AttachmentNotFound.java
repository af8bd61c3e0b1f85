package org.mouakaba.intake.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such file, or not for this reader. */
public class AttachmentNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public AttachmentNotFound() {
        super("intake.attachmentNotFound");
    }
}
