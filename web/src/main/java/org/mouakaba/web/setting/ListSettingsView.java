package org.mouakaba.web.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.setting.boundary.SettingRow;
import org.mouakaba.setting.boundary.SettingService;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;

/** The settings of one area: what holds, and what is to come. */
@Named
@RequestScoped
public class ListSettingsView {

    @Inject
    SettingService settings;

    @Inject
    Messages messages;

    private @Nullable String area;
    private List<String> areas = List.of();
    private List<SettingRow> rows = List.of();

    public void load() {
        List<SettingRow> all = settings.all();
        areas = all.stream().map(ListSettingsView::areaOf).distinct().toList();
        // The address may name an area that is not there.
        String shown = areas.stream()
                .filter(name -> name.equals(area))
                .findFirst()
                .orElseGet(() -> areas.isEmpty() ? "" : areas.get(0));
        area = shown;
        rows = all.stream().filter(row -> areaOf(row).equals(shown)).toList();
    }

    private static String areaOf(SettingRow row) {
        int dot = row.key().indexOf('.');
        return dot < 0 ? row.key() : row.key().substring(0, dot);
    }

    public List<Option> getAreas() {
        return areas.stream()
                .map(name -> new Option(name, messages.text("setting.area." + name)))
                .toList();
    }

    public List<SettingRow> getRows() {
        return rows;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }
}
