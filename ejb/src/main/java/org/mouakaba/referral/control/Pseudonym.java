package org.mouakaba.referral.control;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a receiver calls a SECRET case: new for each referral, so that two receivers cannot join what they know. */
final class Pseudonym {

    /** No letter or digit that is mistaken for another over the telephone. */
    private static final String SIGNS = "ACDEFHJKLMNPRTUVWXY34679";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Pseudonym() {}

    static String next() {
        return part() + "-" + part();
    }

    private static String part() {
        return IntStream.range(0, 4)
                .mapToObj(i -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
    }
}
