package org.mouakaba.casefile.boundary;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mouakaba.casefile.control.CaseFileRepository;

/**
 * The cases of a record, to hang them on another one where both are one person. Asks for no right: whoever makes two records
 * one was let in before. No session bean; runs in the transaction of that act.
 */
public class CasesOfPerson {

    @Inject
    CaseFileRepository cases;

    /** All of them, whoever carries them, the newest first. */
    public List<CaseFacts> of(UUID person) {
        return cases.findFactsOf(person);
    }

    public void give(List<UUID> rows, UUID to) {
        rows.forEach(row -> cases.get(new CaseFileId(row)).hangOn(to));
    }
}
