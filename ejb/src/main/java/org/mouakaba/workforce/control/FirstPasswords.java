package org.mouakaba.workforce.control;

import java.security.SecureRandom;

/** Passwords that are read out once: three groups, no letter that is taken for another, fit for the realm's policy. */
public final class FirstPasswords {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String UPPER = "ACDEFGHJKMNPQRTUVWXY";
    private static final String LOWER = "acdefghjkmnpqrtuvwxy";
    private static final String DIGITS = "234679";
    private static final int GROUP = 5;

    private FirstPasswords() {}

    /** Some 56 bits, as {@code KTMRA-prxna-37294}. */
    public static String next() {
        return group(UPPER) + "-" + group(LOWER) + "-" + group(DIGITS);
    }

    private static String group(String letters) {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            group.append(letters.charAt(RANDOM.nextInt(letters.length())));
        }
        return group.toString();
    }
}
