package org.mouakaba.instrument.boundary;

import java.util.List;

/**
 * A group, or one row of a repeat.
 *
 * @param items those that are relevant
 */
public record GroupState(String path, String label, List<ItemState> items) implements ItemState {

    public GroupState {
        items = List.copyOf(items);
    }
}
