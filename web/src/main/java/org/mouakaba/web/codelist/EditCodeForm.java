package org.mouakaba.web.codelist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.AddCode;
import org.mouakaba.codelist.boundary.CodeEntryRow;
import org.mouakaba.codelist.boundary.CodeLabels;
import org.mouakaba.codelist.boundary.RelabelCode;

/** An entry as it is typed. */
public class EditCodeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}", message = "{codelist.code}")
    private @Nullable String code;

    private @Nullable String parentCode;

    @Size(max = 200)
    private @Nullable String ar;

    @Size(max = 200)
    private @Nullable String fr;

    @Size(max = 200)
    private @Nullable String en;

    @Min(0)
    @Max(9999)
    private int position;

    void fill(CodeEntryRow row) {
        code = row.code();
        parentCode = row.parentCode();
        ar = row.label().ar();
        fr = row.label().fr();
        en = row.label().en();
        position = row.position();
    }

    AddCode toAdd(String list) {
        return new AddCode(list, text(code), parentCode, position, labels());
    }

    RelabelCode toRelabel(String list, long version) {
        return new RelabelCode(list, text(code), position, labels(), version);
    }

    private CodeLabels labels() {
        return new CodeLabels(text(ar), text(fr), text(en));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getParentCode() {
        return parentCode;
    }

    public void setParentCode(@Nullable String parentCode) {
        this.parentCode = parentCode;
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

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
