package org.mouakaba.funding.control;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Names for cases where money is accounted for: by chance, so that nothing can be reckoned back from them. */
final class CaseReferences {

    private static final SecureRandom RANDOM = new SecureRandom();
    // Without letters and digits that are taken for one another.
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    private CaseReferences() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining("", "R-", ""));
    }
}
