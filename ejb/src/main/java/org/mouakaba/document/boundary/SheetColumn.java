package org.mouakaba.document.boundary;

/** A column of a file that is taken in: an enum's constant with its heading. */
public interface SheetColumn {

    String name();

    /** The heading in a language: ar, fr, or English for any other. */
    String heading(String language);
}
