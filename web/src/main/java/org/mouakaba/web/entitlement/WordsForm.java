package org.mouakaba.web.entitlement;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.entitlement.boundary.RuleWords;

/** One text of a rule in three languages, as it is typed. */
public class WordsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 600)
    private @Nullable String ar;

    @Size(max = 600)
    private @Nullable String fr;

    @Size(max = 600)
    private @Nullable String en;

    static WordsForm of(RuleWords words) {
        WordsForm form = new WordsForm();
        form.ar = words.ar();
        form.fr = words.fr();
        form.en = words.en();
        return form;
    }

    RuleWords toWords() {
        return new RuleWords(text(ar), text(fr), text(en));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getAr() {
        return ar;
    }

    public void setAr(@Nullable String ar) {
        this.ar = ar;
    }

    public @Nullable String getFr() {
        return fr;
    }

    public void setFr(@Nullable String fr) {
        this.fr = fr;
    }

    public @Nullable String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = en;
    }
}
