package org.mouakaba.instrument.boundary;

import java.util.List;

/**
 * A page with the answers so far.
 *
 * @param relevant whether anything on it is to be shown
 * @param gaps how many answers on it do not stand
 */
public record PageState(String path, String title, boolean relevant, List<ItemState> items, int gaps) {

    public PageState {
        items = List.copyOf(items);
    }
}
