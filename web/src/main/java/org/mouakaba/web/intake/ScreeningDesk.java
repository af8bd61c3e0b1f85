package org.mouakaba.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeEntryRow;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.intake.boundary.JoinNotification;
import org.mouakaba.intake.boundary.NotificationAssignmentService;
import org.mouakaba.intake.boundary.NotificationDetail;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationJoiningService;
import org.mouakaba.intake.boundary.NotificationQueries;
import org.mouakaba.intake.boundary.RedFlag;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.intake.boundary.ToldTogether;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;
import org.mouakaba.web.shared.Searches;

/** What the screening page has at hand: the notification, the person it is about, the concerns in their groups. */
@Named
@RequestScoped
public class ScreeningDesk {

    private static final String SEPARATOR = " – ";

    @Inject
    NotificationQueries notifications;

    @Inject
    NotificationAssignmentService assignment;

    @Inject
    NotificationJoiningService joining;

    @Inject
    PersonQueries persons;

    @Inject
    CodeListQueries codes;

    @Inject
    Searches searches;

    @Inject
    ActiveLocale active;

    @Inject
    Messages messages;

    private final Map<UUID, PersonCandidate> read = new HashMap<>();

    public NotificationDetail get(NotificationId id) {
        return notifications.get(id);
    }

    /** Takes it, and leads to its page. */
    public String takeUp(UUID id) {
        assignment.take(new NotificationId(id));
        return "/intake/screen?faces-redirect=true&notification=" + id;
    }

    public void join(JoinNotification command) {
        joining.join(command);
    }

    /** Says that somebody else screens it, and leads back to the queue: it may be no longer the reader's to see. */
    public String given() {
        messages.info("intake.assign.done");
        return "/intake/list?faces-redirect=true";
    }

    /** @return the page that searches for whom a notification is about */
    public String searchFor(NotificationId id, Subject subject) {
        String name = name(subject);
        UUID q = searches.keep(new PersonSearch(name.isEmpty() ? null : name, subject.phone(), null, null));
        return "/person/search?faces-redirect=true&q=" + q + "&notification=" + id.value();
    }

    /** As it was told; empty where no name was. */
    public String name(Subject subject) {
        return Stream.of(subject.givenName(), subject.familyName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Whom it is about; null where nobody was found yet, or she may not be named to this reader. */
    public @Nullable PersonCandidate personOf(NotificationDetail notification) {
        UUID person = notification.personId();
        return person == null
                ? null
                : read.computeIfAbsent(
                        person,
                        id -> persons.candidates(List.of(new PersonId(id))).get(new PersonId(id)));
    }

    /** Those told with it of whom the reader may say that the same was found. */
    public List<Option> alike(NotificationDetail notification) {
        return notification.together().stream()
                .filter(ToldTogether::alike)
                .map(other -> new Option(other.id().value().toString(), name(other.subject())))
                .toList();
    }

    /** The concerns that can be chosen, each after the word of its group. */
    public List<Option> getConcerns() {
        List<CodeEntryRow> entries = codes.choices("protection_concern");
        Map<String, String> groups = entries.stream()
                .filter(entry -> entry.parentCode() == null)
                .collect(Collectors.toMap(CodeEntryRow::code, this::label));
        return entries.stream()
                .map(entry -> new Option(
                        entry.code(),
                        entry.parentCode() == null
                                ? label(entry)
                                : groups.getOrDefault(entry.parentCode(), "") + SEPARATOR + label(entry)))
                .toList();
    }

    public List<Option> getRedFlags() {
        return Arrays.stream(RedFlag.values())
                .map(flag -> new Option(flag.name(), messages.text("intake.flag." + flag)))
                .toList();
    }

    private String label(CodeEntryRow entry) {
        return entry.label().in(active.getLocale());
    }
}
