package org.mouakaba.consent.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.organisation.boundary.Letterhead;
import org.mouakaba.platform.Label;

/**
 * What a consent on paper is written from.
 *
 * @param name of the person; null where the paper may not carry it, and she writes it herself or leaves it
 * @param worker who carries the case; null where nobody does
 * @param body who would learn something; null where nobody is named
 * @param answer null for a form to be signed
 * @param withdrawal what took the answer back; null where nothing did
 * @param namesOthers whether the paper may carry the names and words of the people around her
 */
public record ConsentSheet(
        Letterhead head,
        @Nullable Label worker,
        String number,
        @Nullable Label name,
        String type,
        Label limits,
        Label question,
        int version,
        @Nullable String body,
        @Nullable Consent answer,
        @Nullable Consent withdrawal,
        boolean namesOthers,
        Instant madeAt) {}
