package org.mouakaba.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.mouakaba.supervision.boundary.LoadQueries;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** A worker's own load: a part of her day page. */
@Named
@RequestScoped
public class OwnLoad {

    @Inject
    LoadQueries loads;

    @Inject
    LoadWords words;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private @Nullable LoadText load;
    private boolean read;

    /** Null for who has no place in an organisation. */
    public @Nullable LoadText getLoad() {
        if (!read) {
            load = loads.mine()
                    .map(mine -> words.of(
                            mine,
                            messages.text(
                                    "supervision.load.own",
                                    formats.number(mine.points()),
                                    formats.number(mine.capacity()))))
                    .orElse(null);
            read = true;
        }
        return load;
    }
}
