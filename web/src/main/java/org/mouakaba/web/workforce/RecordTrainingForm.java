package org.mouakaba.web.workforce;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.KeepTraining;
import org.mouakaba.workforce.boundary.TrainingEntry;
import org.mouakaba.workforce.boundary.TrainingId;
import org.mouakaba.workforce.boundary.WorkerId;

/** A training as it is typed. */
public class RecordTrainingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String topic;

    @DecimalMin("0.5")
    @DecimalMax("1000")
    @Digits(integer = 4, fraction = 1)
    private @Nullable BigDecimal hours;

    private @Nullable LocalDate on;

    private @Nullable String provider;

    private @Nullable String certificate;

    private boolean mistaken;

    void fill(TrainingEntry training) {
        topic = training.topic();
        hours = training.hours();
        on = training.on();
        provider = training.provider();
        certificate = training.certificate();
        mistaken = training.mistaken();
    }

    KeepTraining toCommand(WorkerId worker, @Nullable TrainingId id, long version) {
        return new KeepTraining(
                worker,
                id,
                Objects.requireNonNull(topic),
                Objects.requireNonNull(hours),
                Objects.requireNonNull(on),
                provider,
                certificate,
                mistaken,
                version);
    }

    public @Nullable String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic;
    }

    public @Nullable BigDecimal getHours() {
        return hours;
    }

    public void setHours(@Nullable BigDecimal hours) {
        this.hours = hours;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String provider) {
        this.provider = provider;
    }

    public @Nullable String getCertificate() {
        return certificate;
    }

    public void setCertificate(@Nullable String certificate) {
        this.certificate = certificate;
    }

    public boolean isMistaken() {
        return mistaken;
    }

    public void setMistaken(boolean mistaken) {
        this.mistaken = mistaken;
    }
}
