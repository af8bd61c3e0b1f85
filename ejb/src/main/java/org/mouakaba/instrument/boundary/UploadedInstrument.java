package org.mouakaba.instrument.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an upload: a draft, or nothing where the workbook was refused.
 *
 * @param draft null where the workbook was refused
 * @param complaints all that was found; of a draft what is without effect here and no reason to refuse it
 */
public record UploadedInstrument(@Nullable EditionId draft, List<FormComplaint> complaints) {

    public UploadedInstrument {
        complaints = List.copyOf(complaints);
    }
}
