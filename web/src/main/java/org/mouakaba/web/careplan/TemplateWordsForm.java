package org.mouakaba.web.careplan;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.TemplateWords;

/** One text of a template in three languages, as it is typed. */
public class TemplateWordsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 2000)
    private @Nullable String ar;

    @Size(max = 2000)
    private @Nullable String fr;

    @Size(max = 2000)
    private @Nullable String en;

    static TemplateWordsForm of(TemplateWords words) {
        TemplateWordsForm form = new TemplateWordsForm();
        form.ar = words.ar();
        form.fr = words.fr();
        form.en = words.en();
        return form;
    }

    TemplateWords toWords() {
        return new TemplateWords(text(ar), text(fr), text(en));
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
