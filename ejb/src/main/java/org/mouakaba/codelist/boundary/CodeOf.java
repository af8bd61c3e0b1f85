package org.mouakaba.codelist.boundary;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A code that the list offers today; null is one that was not chosen. For commands: what is on a screen only is no rule,
 * the API has no screen.
 */
@Documented
@Constraint(validatedBy = CodeOfValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface CodeOf {

    /** The name of the list. */
    String value();

    String message() default "{codelist.unknown}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
