package org.mouakaba.document.boundary;

/**
 * How much of a file is taken in.
 *
 * @param megabytes of the file as it was sent
 * @param unpacked megabytes of all that is packed in it
 * @param rows number of the last row
 * @param columns number of the last column
 * @param letters of one cell
 */
public record SheetLimits(int megabytes, int unpacked, int rows, int columns, int letters) {

    public static final SheetLimits USUAL = new SheetLimits(20, 200, 200_000, 300, 10_000);
}
