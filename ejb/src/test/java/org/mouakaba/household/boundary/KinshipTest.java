package org.mouakaba.household.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mouakaba.person.boundary.Sex;

class KinshipTest {

    @ParameterizedTest
    @CsvSource({
        "SON, F, MOTHER",
        "DAUGHTER, M, FATHER",
        "MOTHER, F, DAUGHTER",
        "HUSBAND, F, WIFE",
        "SISTER, M, BROTHER",
        "KAFIL, F, MAKFOUL",
        "MAKFOUL, M, KAFIL",
        "EX_SPOUSE, F, EX_SPOUSE",
        "GRANDCHILD, F, GRANDMOTHER"
    })
    void saysWhatTheOtherIs(String relation, Sex other, String inverse) {
        assertThat(Kinship.inverse(relation, other)).isEqualTo(inverse);
    }

    @Test
    void saysNothingThatMayBeUntrue() {
        assertThat(Kinship.inverse("SON", Sex.U)).isNull();
        assertThat(Kinship.inverse("PATERNAL_UNCLE", Sex.F)).isNull();
        assertThat(Kinship.inverse("LEGAL_GUARDIAN", Sex.F)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void mirrorsBack(Kinship kinship) {
        assertThat(Kinship.mirror(Kinship.mirror(kinship))).isEqualTo(kinship);
    }
}
