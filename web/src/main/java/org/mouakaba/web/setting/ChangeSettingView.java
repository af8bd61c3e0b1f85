package org.mouakaba.web.setting;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mouakaba.setting.boundary.SettingRow;
import org.mouakaba.setting.boundary.SettingService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Gives a setting another value from a day on, beside all that it had. */
@Named
@ViewScoped
public class ChangeSettingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SettingService settings;

    @Inject
    transient Messages messages;

    private final ChangeSettingForm form = new ChangeSettingForm();
    private String key = "";
    private List<SettingRow> history = List.of();

    public void load() {
        history = settings.history(key);
    }

    public String save() {
        settings.change(form.toCommand(key));
        messages.info("setting.change.done");
        return "/setting/list?faces-redirect=true&area=" + key.split("\\.", 2)[0];
    }

    public ChangeSettingForm getForm() {
        return form;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public List<SettingRow> getHistory() {
        return history;
    }
}
