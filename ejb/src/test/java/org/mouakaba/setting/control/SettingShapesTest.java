package org.mouakaba.setting.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mouakaba.setting.boundary.ShippedSettings;

class SettingShapesTest {

    @Test
    void fitEverySettingThatShips() {
        assertThat(ShippedSettings.startingWith("").values())
                .filteredOn(setting -> !setting.key().equals("key"))
                .hasSizeGreaterThan(100)
                .allMatch(setting -> SettingShapes.fits(setting.unit(), setting.value()));
    }
}
