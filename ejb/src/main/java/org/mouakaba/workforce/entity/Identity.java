package org.mouakaba.workforce.entity;

import org.jspecify.annotations.Nullable;

/** Who a worker is: the account's name and her own in both scripts. */
public record Identity(
        String username,
        String givenNameAr,
        String familyNameAr,
        String givenNameLatin,
        String familyNameLatin,
        @Nullable String email) {}
