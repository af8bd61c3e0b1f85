package org.mouakaba.territory.boundary;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks the code up among the territories down to the provinces. */
public class ProvinceCodeValidator implements ConstraintValidator<ProvinceCode, String> {

    @Inject
    TerritoryQueries territories;

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || territories.find(code).isPresent();
    }
}
