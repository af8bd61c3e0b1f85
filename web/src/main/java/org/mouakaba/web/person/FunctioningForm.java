package org.mouakaba.web.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Functioning;

/** Answers to the short set of the Washington Group, as they are typed. */
public class FunctioningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 50)
    private @Nullable String seeing;

    @Size(max = 50)
    private @Nullable String hearing;

    @Size(max = 50)
    private @Nullable String walking;

    @Size(max = 50)
    private @Nullable String cognition;

    @Size(max = 50)
    private @Nullable String selfCare;

    @Size(max = 50)
    private @Nullable String communication;

    static FunctioningForm of(Functioning known) {
        FunctioningForm form = new FunctioningForm();
        form.seeing = known.seeing();
        form.hearing = known.hearing();
        form.walking = known.walking();
        form.cognition = known.cognition();
        form.selfCare = known.selfCare();
        form.communication = known.communication();
        return form;
    }

    Functioning toFunctioning() {
        return new Functioning(seeing, hearing, walking, cognition, selfCare, communication);
    }

    public @Nullable String getSeeing() {
        return seeing;
    }

    public void setSeeing(@Nullable String seeing) {
        this.seeing = seeing;
    }

    public @Nullable String getHearing() {
        return hearing;
    }

    public void setHearing(@Nullable String hearing) {
        this.hearing = hearing;
    }

    public @Nullable String getWalking() {
        return walking;
    }

    public void setWalking(@Nullable String walking) {
        this.walking = walking;
    }

    public @Nullable String getCognition() {
        return cognition;
    }

    public void setCognition(@Nullable String cognition) {
        this.cognition = cognition;
    }

    public @Nullable String getSelfCare() {
        return selfCare;
    }

    public void setSelfCare(@Nullable String selfCare) {
        this.selfCare = selfCare;
    }

    public @Nullable String getCommunication() {
        return communication;
    }

    public void setCommunication(@Nullable String communication) {
        this.communication = communication;
    }
}
