package org.mouakaba.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/** Small things that converters share. */
final class Texts {

    private Texts() {}

    static FacesMessage error(FacesContext faces, String key) {
        String text = ResourceBundle.getBundle(
                        faces.getApplication().getMessageBundle(),
                        faces.getViewRoot().getLocale())
                .getString(key);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    /** An Arabic keyboard may write its own digits. */
    static String westernDigits(String typed) {
        return typed.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
