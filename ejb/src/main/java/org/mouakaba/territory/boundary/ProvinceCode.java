package org.mouakaba.territory.boundary;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of a territory that is there; null is one that was not chosen. */
@Documented
@Constraint(validatedBy = ProvinceCodeValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface ProvinceCode {

    String message() default "{territory.unknown}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
