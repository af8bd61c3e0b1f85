package org.mouakaba.setting.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings that ship with the product, read from the file itself. */
public final class ShippedSettings {

    private ShippedSettings() {}

    public static Map<String, SettingValue> startingWith(String prefix) {
        Path file = Path.of("src", "main", "resources", "reference", "setting.csv");
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].startsWith(prefix))
                    .map(cells -> new SettingValue(cells[0], cells[2], cells[3]))
                    // In the order of their days: the last one wins.
                    .collect(Collectors.toMap(SettingValue::key, value -> value, (before, then) -> then));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
