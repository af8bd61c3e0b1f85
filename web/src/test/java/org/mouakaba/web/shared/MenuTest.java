package org.mouakaba.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenuTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void givesEachRoleAMenuThatIsReadAtAGlance(Role role) {
        assertThat(Menu.entriesOf(role)).isNotEmpty().hasSizeLessThanOrEqualTo(Menu.LIMIT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEveryEntryAndRoleInEachLanguage(Language language) {
        ResourceBundle words = ResourceBundle.getBundle("org.mouakaba.web.shared.messages", language.locale());
        List<String> keys = Arrays.stream(Role.values())
                .flatMap(role -> Menu.entriesOf(role).stream())
                .map(entry -> "menu." + entry.key())
                .toList();
        assertThat(words.keySet()).containsAll(keys);
        assertThat(words.keySet())
                .containsAll(
                        Arrays.stream(Role.values()).map(role -> "role." + role).toList());
    }
}
