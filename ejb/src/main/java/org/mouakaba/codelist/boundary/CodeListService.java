package org.mouakaba.codelist.boundary;

import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.mouakaba.codelist.control.CodeListRepository;
import org.mouakaba.codelist.control.CodeListRules;
import org.mouakaba.codelist.entity.CodeEntry;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** Keeps the lists: an entry is added, relabelled, moved or retired, and never deleted, because records carry its code. */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class CodeListService {

    @Inject
    CodeListRepository entries;

    @Inject
    Event<CodeListChanged> changed;

    @Inject
    Clock clock;

    /** @throws RuleException where the list takes no more entries, or has this code already, or lacks the parent */
    public void add(@Valid @NotNull AddCode command) {
        CodeListRules.requireOpen(command.list());
        if (!entries.exists(command.list())) {
            throw new CodeEntryNotFound();
        }
        if (entries.find(command.list(), command.code()).isPresent()) {
            throw RuleException.beside("code", "codelist.codeTaken");
        }
        if (command.parentCode() != null
                && entries.find(command.list(), command.parentCode()).isEmpty()) {
            throw RuleException.beside("parentCode", "codelist.noSuchParent");
        }
        entries.add(new CodeEntry(
                command.list(),
                command.code(),
                command.parentCode(),
                command.position(),
                command.labels().label(),
                today()));
        done(command.list());
    }

    public void relabel(@Valid @NotNull RelabelCode command) {
        find(command.list(), command.code())
                .relabel(command.labels().label(), command.position(), command.expectedVersion());
        done(command.list());
    }

    /** From today on it cannot be chosen. */
    public void retire(@Valid @NotNull RetireCode command) {
        CodeListRules.requireOpen(command.list());
        find(command.list(), command.code()).retire(today(), command.expectedVersion());
        done(command.list());
    }

    private CodeEntry find(String list, String code) {
        return entries.find(list, code).orElseThrow(CodeEntryNotFound::new);
    }

    private void done(String list) {
        entries.flush();
        changed.fire(new CodeListChanged(list));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.ZONE);
    }
}
