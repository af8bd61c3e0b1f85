package org.mouakaba.web.setting;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.setting.boundary.ChangeSetting;

/** A value as it is typed. */
public class ChangeSettingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private @Nullable String value;

    private @Nullable LocalDate validFrom;

    @Size(max = 300)
    private @Nullable String source;

    ChangeSetting toCommand(String key) {
        return new ChangeSetting(
                key, Objects.toString(value, ""), Objects.requireNonNull(validFrom), Objects.toString(source, ""));
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
