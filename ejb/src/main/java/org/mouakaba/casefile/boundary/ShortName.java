package org.mouakaba.casefile.boundary;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * The name of a person as a list may show it: given name and initial of the family name, in either script. A list never
 * shows more, and of a SECRET case nothing at all.
 */
public final class ShortName {

    private ShortName() {}

    /** "ياسين و." and "Yassine O."; where one script is missing the other stands for it. */
    public static Label of(
            @Nullable String givenAr,
            @Nullable String familyAr,
            @Nullable String givenLatin,
            @Nullable String familyLatin) {
        String arabic = initial(givenAr, familyAr);
        String latin = initial(givenLatin, familyLatin);
        String eitherLatin = latin.isEmpty() ? arabic : latin;
        return new Label(arabic.isEmpty() ? latin : arabic, eitherLatin, eitherLatin);
    }

    private static String initial(@Nullable String given, @Nullable String family) {
        if (given == null) {
            return "";
        }
        String bare = family == null ? "" : family.replaceFirst("^(ال|El |Al |Ben |Ait |Aït )", "");
        return bare.isEmpty() ? given : given + " " + bare.substring(0, bare.offsetByCodePoints(0, 1)) + ".";
    }
}
