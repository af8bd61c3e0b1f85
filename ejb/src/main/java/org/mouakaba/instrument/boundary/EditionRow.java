package org.mouakaba.instrument.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition, as lists show it.
 *
 * @param code of the instrument: the form_id of its workbook
 * @param number of the edition, counted from 1
 * @param writtenVersion what the workbook itself says of its version
 * @param fileName as it was uploaded
 * @param publishedAt null before it was
 * @param retiredAt null while it is not
 */
public record EditionRow(
        EditionId id,
        String code,
        int number,
        String kind,
        FormText title,
        String writtenVersion,
        EditionStatus status,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable String retiredBy,
        @Nullable Instant retiredAt,
        long version) {

    public boolean isDraft() {
        return status == EditionStatus.DRAFT;
    }

    public boolean isPublished() {
        return status == EditionStatus.PUBLISHED;
    }
}
