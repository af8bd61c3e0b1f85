package org.mouakaba.person.boundary;

import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/** A name as the papers write it, in up to three scripts. At least one given name is known. */
public record PersonName(
        @Nullable @Size(max = 100) String givenAr,
        @Nullable @Size(max = 100) String familyAr,
        @Nullable @Size(max = 100) String givenLatin,
        @Nullable @Size(max = 100) String familyLatin,
        @Nullable @Size(max = 100) String givenTifinagh,
        @Nullable @Size(max = 100) String familyTifinagh) {

    /** Full name for each language; where a script is missing the other stands for it. */
    public Label full() {
        String arabic = joined(givenAr, familyAr);
        String latin = joined(givenLatin, familyLatin);
        String forLatin = latin.isEmpty() ? arabic : latin;
        return new Label(arabic.isEmpty() ? latin : arabic, forLatin, forLatin);
    }

    public @Nullable String fullTifinagh() {
        String tifinagh = joined(givenTifinagh, familyTifinagh);
        return tifinagh.isEmpty() ? null : tifinagh;
    }

    private static String joined(@Nullable String given, @Nullable String family) {
        return Stream.of(given == null ? "" : given, family == null ? "" : family)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
