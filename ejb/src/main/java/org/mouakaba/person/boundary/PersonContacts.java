package org.mouakaba.person.boundary;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;
import org.mouakaba.territory.boundary.ProvinceCode;

/**
 * How and where somebody is reached, and in which language.
 *
 * @param preferredLanguage code of the list language
 * @param careArrangement code of the list care_arrangement
 * @param territoryCode province or prefecture of the address
 * @param addressHidden whether the address is kept from everyone but who carries the case
 * @param contactRule when, how and with which words she may be contacted without danger
 */
public record PersonContacts(
        @Nullable @Size(max = 50) @CodeOf("language") String preferredLanguage,
        boolean interpreter,
        @Nullable @Size(max = 500) String communicationNeeds,

        @Nullable @Size(max = 50) @CodeOf("care_arrangement")
        String careArrangement,

        @Nullable @Size(max = 20) @ProvinceCode String territoryCode,
        @Nullable @Size(max = 100) String commune,
        @Nullable @Size(max = 500) String address,
        boolean addressHidden,
        @Nullable @Size(max = 500) String contactRule) {}
