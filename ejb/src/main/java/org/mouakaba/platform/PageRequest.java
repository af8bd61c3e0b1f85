package org.mouakaba.platform;

/**
 * Which rows of a list are wanted. At most {@link #LIMIT} at once: no list is loaded whole.
 *
 * @param first index of the first row, from 0
 * @param size how many rows
 */
public record PageRequest(int first, int size) {

    public static final int LIMIT = 200;

    public PageRequest {
        if (first < 0 || size < 1 || size > LIMIT) {
            throw new IllegalArgumentException("page out of bounds: " + first + ", " + size);
        }
    }
}
