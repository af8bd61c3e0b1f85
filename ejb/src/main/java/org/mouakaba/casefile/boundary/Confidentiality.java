package org.mouakaba.casefile.boundary;

/**
 * Who may know of a case (code list {@code confidentiality_level}).
 *
 * <ul>
 *   <li>STANDARD: colleagues of the unit see it in lists, with its name, without its story.
 *   <li>RESTRICTED: colleagues of the unit see its number without the name.
 *   <li>SECRET: violence, trafficking, threatened persons. Only who carries it and her supervisor; in no list, search,
 *       count by name, notification, export or log of anyone else (laws 103-13 and 27-14).
 * </ul>
 */
public enum Confidentiality {
    STANDARD,
    RESTRICTED,
    SECRET
}
