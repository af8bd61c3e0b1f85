package org.mouakaba.codelist.boundary;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks the code up in the lists that are in memory. */
public class CodeOfValidator implements ConstraintValidator<CodeOf, String> {

    @Inject
    CodeListQueries codes;

    private String list = "";

    @Override
    public void initialize(CodeOf constraint) {
        list = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || codes.choosable(list, code);
    }
}
