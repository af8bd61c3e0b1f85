package org.mouakaba.web.shared.errors;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ErrorHandler} before the others. */
public class ErrorHandlerFactory extends ExceptionHandlerFactory {

    public ErrorHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ErrorHandler(getWrapped().getExceptionHandler());
    }
}
