package org.mouakaba.web.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.person.boundary.Sex;

/** Whom a notification is about, as it is typed. */
public class SubjectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 100)
    private @Nullable String givenName;

    @Size(max = 100)
    private @Nullable String familyName;

    private @Nullable Sex sex;

    @Min(0)
    @Max(130)
    private @Nullable Integer age;

    @Size(max = 50)
    private @Nullable String phone;

    static SubjectForm of(Subject told) {
        SubjectForm form = new SubjectForm();
        form.givenName = told.givenName();
        form.familyName = told.familyName();
        form.sex = told.sex();
        form.age = told.age();
        form.phone = told.phone();
        return form;
    }

    Subject toSubject() {
        return new Subject(givenName, familyName, sex, age, phone);
    }

    /** Somebody told of with the first: reached as she is, and of her family name where no other was told. */
    Subject toSubjectWith(SubjectForm first) {
        return new Subject(givenName, given(familyName) ? familyName : first.familyName, sex, age, first.phone);
    }

    boolean blank() {
        return !given(givenName) && !given(familyName) && sex == null && age == null;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    public @Nullable Integer getAge() {
        return age;
    }

    public void setAge(@Nullable Integer age) {
        this.age = age;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }
}
