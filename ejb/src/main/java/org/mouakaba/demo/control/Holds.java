package org.mouakaba.demo.control;

import java.time.Instant;
import java.util.List;
import org.mouakaba.worklist.boundary.AlertKind;

/** Puts cases on hold and takes them up again, with what follows for their deadlines. */
final class Holds {

    /** By whom a case is taken up whose day has come. */
    static final String TIMER = "system";

    /** A code of suspension_reason with the note beside it. */
    private record Why(String reason, String note) {}

    private static final List<Why> WHY = List.of(
            new Why("IN_HOSPITAL", "الإقامة بالمستشفى لأسابيع حسب إفادة الطبيب، والأسرة على اتصال بنا."),
            new Why("AWAY", "سفر مؤقت عند الأسرة في مدينة أخرى، وتاريخ العودة متفق عليه."),
            new Why("INSTITUTION", "إيداع مؤقت في مؤسسة للرعاية الاجتماعية إلى حين تهيئة السكن."),
            new Why("COURT", "ننتظر قرار المحكمة قبل متابعة التدخل، وموعد الجلسة محدد."),
            new Why("PERSON_ASKS", "طلب مهلة قبل الخطوة المقبلة، مع الاتصال بنا عند الحاجة."),
            new Why("OTHER", "أشغال في المسكن، والأسرة تقيم مؤقتا عند الأقارب خارج الإقليم."));

    private final Rows rows;
    private final Chance chance;
    private final Journal journal;
    private final Alerts alerts;

    Holds(Rows rows, Chance chance, Journal journal, Alerts alerts) {
        this.rows = rows;
        this.chance = chance;
        this.journal = journal;
        this.alerts = alerts;
    }

    void tell(Dossier dossier, Hold hold) {
        Why why = chance.of(WHY);
        Instant at = hold.at();
        rows.add(
                "case_suspension",
                chance.id(at),
                dossier.id(),
                1,
                hold.until(),
                why.reason(),
                why.note(),
                dossier.worker(),
                at);
        dossier.deadlines().suspended(hold);
        journal.worker(at, dossier.worker(), "casefile.CaseSuspensionService.suspend", dossier.id());
        alerts.tell(at, AlertKind.CASE_SUSPENDED, dossier.id(), dossier.supervisor());
        if (hold.resumed() != null) {
            resume(dossier, hold, hold.resumed());
        }
    }

    /** Nobody is told what she did herself, and nobody calls the product when its timer does. */
    private void resume(Dossier dossier, Hold hold, Instant at) {
        String by = hold.dayCame() ? TIMER : dossier.worker();
        rows.add("case_suspension", chance.id(at), dossier.id(), 1, null, null, null, by, at);
        dossier.deadlines().resumed(hold);
        if (hold.dayCame()) {
            alerts.tell(at, AlertKind.CASE_RESUMED, dossier.id(), dossier.worker());
        } else {
            journal.worker(at, dossier.worker(), "casefile.CaseSuspensionService.resume", dossier.id());
        }
    }
}
