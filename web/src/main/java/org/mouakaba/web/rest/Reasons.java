package org.mouakaba.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.function.Function;

/**
 * Says what is wrong with an answer in the language of whoever asks. A violation brings its sentence along, but in the
 * language of the server.
 */
record Reasons(MessageInterpolator words, Locale locale) implements Function<ConstraintViolation<?>, String> {

    @Override
    public String apply(ConstraintViolation<?> violation) {
        return words.interpolate(violation.getMessageTemplate(), new Context(violation), locale);
    }

    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            if (type.isInstance(this)) {
                return type.cast(this);
            }
            throw new ValidationException("no " + type);
        }
    }
}
