package org.mouakaba.instrument.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.SampleWorkbook;

@ExtendWith(ArquillianExtension.class)
class InstrumentServiceIT {

    private static final As SYSADMIN = As.user("sysadmin", Role.SYSTEM_ADMINISTRATOR);

    @Inject
    InstrumentService service;

    @Inject
    InstrumentQueries queries;

    @Inject
    Fixtures fixtures;

    private String code = "";
    private As worker = As.user("nobody");

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aCodeOfItsOwn() {
        code = "T" + UUID.randomUUID();
        worker = fixtures.aTeam().worker();
    }

    @Test
    void shipsFiveToBeFilled() {
        assertThat(worker.call(() -> queries.published()))
                .extracting(EditionRow::code)
                .contains(
                        "RISK_MATRIX",
                        "NEEDS_TWELVE",
                        "FUNCTIONING_SHORT_SET",
                        "HOUSEHOLD_VULNERABILITY",
                        "CLOSURE_SATISFACTION");
    }

    @Test
    void publishesADraftAndRetiresTheOneBefore() {
        EditionId first = upload("سؤال");
        assertThat(published()).isFalse();
        publish(first);
        EditionId second = upload("سؤال آخر");
        publish(second);
        assertThat(row(first).status()).isEqualTo(EditionStatus.RETIRED);
        assertThat(row(second).number()).isEqualTo(2);
        assertThat(row(second).publishedBy()).isEqualTo("sysadmin");
        SYSADMIN.run(() -> service.retire(change(second)));
        assertThat(published()).isFalse();
        assertThatThrownBy(() -> SYSADMIN.run(() -> service.retire(change(second))))
                .hasMessage("instrument.notPublished");
    }

    @Test
    void keepsNothingOfWhatItCannotRead() {
        long before = fixtures.count("select count(*) from instrument_edition");
        UploadedInstrument refused = SYSADMIN.call(() ->
                service.upload(new UploadInstrument("x.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8))));
        assertThat(refused.draft()).isNull();
        assertThat(refused.complaints()).extracting(FormComplaint::fault).containsExactly(FormFault.NOT_A_WORKBOOK);
        assertThat(fixtures.count("select count(*) from instrument_edition")).isEqualTo(before);
    }

    @Test
    void knowsTheSameWorkbookAgain() {
        byte[] workbook = SampleWorkbook.of(code, "سؤال");
        SYSADMIN.call(() -> service.upload(new UploadInstrument("x.xlsx", workbook)));
        assertThatThrownBy(() -> SYSADMIN.call(() -> service.upload(new UploadInstrument("y.xlsx", workbook))))
                .hasMessage("instrument.sameWorkbook");
    }

    @Test
    void throwsADraftAwayAndNothingElse() {
        EditionId draft = upload("سؤال");
        assertThatThrownBy(() -> SYSADMIN.run(() -> service.discard(new ChangeEdition(draft, 7))))
                .isInstanceOf(ChangedMeanwhile.class);
        SYSADMIN.run(() -> service.discard(change(draft)));
        assertThatThrownBy(() -> SYSADMIN.call(() -> queries.get(draft))).isInstanceOf(EditionNotFound.class);
        EditionId kept = upload("سؤال آخر");
        publish(kept);
        assertThatThrownBy(() -> SYSADMIN.run(() -> service.discard(change(kept))))
                .hasMessage("instrument.noDraft");
        assertThatThrownBy(() -> publish(kept)).hasMessage("instrument.noDraft");
    }

    @Test
    void handsTheWorkbookOverAsItCame() {
        byte[] workbook = SampleWorkbook.of(code, "سؤال");
        EditionId draft = Objects.requireNonNull(
                SYSADMIN.call(() -> service.upload(new UploadInstrument("C:\\forms\\mine.xls", workbook)))
                        .draft());
        assertThat(SYSADMIN.call(() -> queries.workbook(draft)).bytes()).isEqualTo(workbook);
        assertThat(row(draft).fileName()).isEqualTo("mine.xls");
        assertThat(SYSADMIN.call(() -> queries.complaints(draft))).isEmpty();
        assertThat(worker.call(() -> queries.form(draft)).pages()).hasSize(2);
    }

    @Test
    void isKeptByTheSystemAdministratorAlone() {
        EditionId draft = upload("سؤال");
        assertThatThrownBy(() -> worker.call(() -> service.upload(new UploadInstrument("x.xlsx", new byte[1]))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> worker.run(() -> service.publish(new ChangeEdition(draft, 0))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> worker.run(() -> service.retire(new ChangeEdition(draft, 0))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> worker.run(() -> service.discard(new ChangeEdition(draft, 0))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> worker.call(() -> queries.all(new PageRequest(0, 10))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> worker.call(() -> queries.workbook(draft))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> worker.call(() -> queries.complaints(draft))).isInstanceOf(EJBAccessException.class);
        As auditor = As.user("auditor", Role.AUDITOR);
        assertThatThrownBy(() -> auditor.call(() -> queries.form(draft))).isInstanceOf(EJBAccessException.class);
    }

    private boolean published() {
        return worker.call(() -> queries.published()).stream()
                .anyMatch(row -> row.code().equals(code));
    }

    private EditionId upload(String question) {
        return Objects.requireNonNull(SYSADMIN.call(
                        () -> service.upload(new UploadInstrument("sample.xls", SampleWorkbook.of(code, question))))
                .draft());
    }

    private void publish(EditionId draft) {
        SYSADMIN.run(() -> service.publish(change(draft)));
    }

    private ChangeEdition change(EditionId id) {
        return new ChangeEdition(id, row(id).version());
    }

    private EditionRow row(EditionId id) {
        return SYSADMIN.call(() -> queries.get(id));
    }
}
