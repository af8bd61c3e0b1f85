package org.mouakaba.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.intake.boundary.RedFlag;
import org.mouakaba.intake.boundary.Screening;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.setting.boundary.SettingValue;

/** The levels that the product ships with, over every kind of concern and of person. */
class ConfidentialityRulesTest {

    private static final Map<String, SettingValue> LEVELS = new HashMap<>();

    @BeforeAll
    static void shippedSettings() throws IOException {
        try (InputStream csv =
                Objects.requireNonNull(ConfidentialityRulesTest.class.getResourceAsStream("/reference/setting.csv"))) {
            new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("confidentiality."))
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> LEVELS.put(cells[0], new SettingValue(cells[0], cells[2], cells[3])));
        }
    }

    /** Woman, man, girl by a partner, girl by another, boy by a partner, boy by another, nothing known. */
    @ParameterizedTest
    @CsvSource({
        "X.TRAFFICKING, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET",
        "X.SEXUAL, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET",
        "V.SEXUAL, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET",
        "V, SECRET, STANDARD, SECRET, RESTRICTED, RESTRICTED, RESTRICTED, SECRET",
        "V.PHYSICAL, SECRET, STANDARD, SECRET, RESTRICTED, RESTRICTED, RESTRICTED, SECRET",
        "V.PSYCHOLOGICAL, SECRET, STANDARD, SECRET, RESTRICTED, RESTRICTED, RESTRICTED, SECRET",
        "V.ECONOMIC, SECRET, STANDARD, SECRET, RESTRICTED, RESTRICTED, RESTRICTED, SECRET",
        "V.DOMESTIC, SECRET, STANDARD, SECRET, RESTRICTED, RESTRICTED, RESTRICTED, SECRET",
        "V.DIGITAL, SECRET, STANDARD, SECRET, RESTRICTED, RESTRICTED, RESTRICTED, SECRET",
        "V.SCHOOL, STANDARD, STANDARD, RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED, STANDARD",
        "X.LABOUR, STANDARD, STANDARD, STANDARD, STANDARD, STANDARD, STANDARD, STANDARD",
        "E.POVERTY, STANDARD, STANDARD, STANDARD, STANDARD, STANDARD, STANDARD, STANDARD"
    })
    void followsTheWholeTable(
            String concern,
            Confidentiality woman,
            Confidentiality man,
            Confidentiality girlByPartner,
            Confidentiality girl,
            Confidentiality boyByPartner,
            Confidentiality boy,
            Confidentiality unknown) {
        Screening found = screening(List.of(concern), Set.of(), Confidentiality.STANDARD);
        assertThat(List.of(
                        level(found, Harmed.of(Sex.F, 18, false)),
                        level(found, Harmed.of(Sex.M, 18, true)),
                        level(found, Harmed.of(Sex.F, 17, true)),
                        level(found, Harmed.of(Sex.F, 17, false)),
                        level(found, Harmed.of(Sex.M, 17, true)),
                        level(found, Harmed.of(Sex.M, 17, false)),
                        level(found, Harmed.of(null, null, false))))
                .containsExactly(woman, man, girlByPartner, girl, boyByPartner, boy, unknown);
    }

    @Test
    void neverLowersWhatWasChosen() {
        assertThat(level(
                        screening(List.of("E.POVERTY"), Set.of(), Confidentiality.SECRET), Harmed.of(Sex.M, 40, false)))
                .isEqualTo(Confidentiality.SECRET);
        assertThat(level(
                        screening(List.of("V.SCHOOL", "V.SEXUAL"), Set.of(), Confidentiality.STANDARD),
                        Harmed.of(Sex.M, 9, false)))
                .isEqualTo(Confidentiality.SECRET);
    }

    @Test
    void hidesWhatItsRedFlagsSay() {
        for (RedFlag flag : RedFlag.values()) {
            assertThat(level(
                            screening(List.of("E.POVERTY"), Set.of(flag), Confidentiality.STANDARD),
                            Harmed.of(Sex.M, 40, false)))
                    .as(flag.name())
                    .isEqualTo(
                            flag == RedFlag.SEXUAL_VIOLENCE || flag == RedFlag.TRAFFICKING
                                    ? Confidentiality.SECRET
                                    : Confidentiality.STANDARD);
        }
    }

    private static Confidentiality level(Screening screening, Set<Harmed> harmed) {
        return ConfidentialityRules.of(screening, harmed, LEVELS);
    }

    private static Screening screening(List<String> concerns, Set<RedFlag> flags, Confidentiality chosen) {
        return new Screening(true, true, null, concerns, flags, null, null, chosen, false, false);
    }
}
