package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mouakaba.access.boundary.EmergencyAccessKind;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.demo.control.Staff.Carrier;
import org.mouakaba.demo.control.Staff.Team;
import org.mouakaba.worklist.boundary.AlertKind;

/**
 * Files that colleagues with an account opened though they were not given to them, where somebody was in danger. Nobody
 * keeps office hours then.
 */
final class Emergencies {

    private static final String OFFICER = "dpo";
    private static final Duration SETTLED = Duration.ofDays(4);
    private static final int LONGEST_AGO = 60;
    private static final List<String> REASONS = List.of(
            "اتصال عاجل عن خطر على سلامة الشخص، والزميلة المكلفة بالملف غائبة اليوم.",
            "حضر الشخص إلى المركز في وضعية أزمة، ولا يمكن الوصول إلى من يتكلف بملفه.",
            "طلبت مستعجلات المستشفى معلومات لازمة لحماية الشخص هذه الليلة.",
            "اتصل الجيران بعد شجار عنيف في البيت، ومن يتكلف بالملف في إجازة.");

    /** A file that a colleague may open in an emergency. */
    private record File(UUID id, UUID unit, String worker, Instant opened, boolean restricted) {}

    private final Rows rows;
    private final Chance chance;
    private final Journal journal;
    private final Alerts alerts;
    private final OfficeHours hours;
    private final Duration limit;
    private final List<File> files = new ArrayList<>();

    Emergencies(Rows rows, Chance chance, Journal journal, Alerts alerts, OfficeHours hours, Duration limit) {
        this.rows = rows;
        this.chance = chance;
        this.journal = journal;
        this.alerts = alerts;
        this.hours = hours;
        this.limit = limit;
    }

    /** One that is open and not SECRET may be opened later on. */
    void consider(Dossier dossier) {
        Story story = dossier.story();
        Instant opened = dossier.when().opened();
        if (alerts.reach(dossier.supervisor())
                && !story.unassigned()
                && !dossier.secret()
                && dossier.when().closed() == null
                && opened.isBefore(hours.until().minus(SETTLED))) {
            files.add(new File(
                    dossier.id(),
                    dossier.team().unit(),
                    dossier.worker(),
                    opened,
                    story.confidentiality().equals("RESTRICTED")));
        }
    }

    /** A restricted file of a colleague's, in these hours. */
    void lately(Team team, Carrier by) {
        File file = of(team, by).stream().filter(File::restricted).findFirst().orElseThrow();
        open(file, team, by, hours.until().minus(Duration.ofMinutes(chance.between(30, 240))));
    }

    /** Some in the weeks before, shut again since. */
    void before(Team team, Carrier by, int times) {
        for (int i = 0; i < times; i++) {
            File file = chance.of(of(team, by));
            long age = Duration.between(file.opened(), hours.until()).toDays();
            int ago = chance.between(2, (int) Math.min(LONGEST_AGO, age - 1));
            open(file, team, by, hours.until().minus(Duration.ofDays(ago)).minusSeconds(60L * chance.between(0, 300)));
        }
    }

    private List<File> of(Team team, Carrier by) {
        return files.stream()
                .filter(file ->
                        file.unit().equals(team.unit()) && !file.worker().equals(by.username()))
                .toList();
    }

    private void open(File file, Team team, Carrier by, Instant at) {
        rows.add(
                "emergency_access",
                chance.id(at),
                by.username(),
                file.id(),
                EmergencyAccessKind.EMERGENCY,
                chance.of(REASONS),
                at,
                at.plus(limit));
        String action = "casefile.EmergencyAccessService.open";
        journal.write(at, by.username(), Role.SOCIAL_WORKER, action, "case-file", file.id(), file.id());
        alerts.tell(at, AlertKind.EMERGENCY_ACCESS, file.id(), team.supervisorName(), OFFICER);
    }
}
