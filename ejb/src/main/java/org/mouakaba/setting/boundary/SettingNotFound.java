package org.mouakaba.setting.boundary;

import org.mouakaba.platform.NotFoundException;

/** There is no such setting. */
public class SettingNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public SettingNotFound() {
        super("setting.notFound");
    }
}
