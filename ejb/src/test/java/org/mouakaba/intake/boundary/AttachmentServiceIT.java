package org.mouakaba.intake.boundary;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class AttachmentServiceIT {

    private static final byte[] PAPER = "%PDF-1.7\n%\u00e2\n1 0 obj\n".getBytes(US_ASCII);

    @Inject
    AttachmentService attachments;

    @Inject
    NotificationService service;

    @Inject
    NotificationAssignmentService assignment;

    @Inject
    NotificationQueries queries;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private NotificationId first = new NotificationId(new UUID(0, 0));
    private NotificationId second = first;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aReportOfTwo() {
        team = fixtures.aTeam();
        Subject child = new Subject("ياسين", null, Sex.M, 9, null);
        first = team.worker()
                .call(() -> service.record(new RecordNotification(
                        Instant.parse("2026-11-20T08:45:00Z"),
                        new NotificationContent(
                                null, new Reporter("the head", null, true), child, null, null, false, false),
                        List.of(child))));
        second = team.worker().call(() -> queries.get(first)).together().get(0).id();
    }

    @Test
    void keepsWhatCameAndGivesItToWhoReadsEitherNotification() throws IOException {
        byte[] picture = picture();
        AttachmentId id = attach("صورة الجرح.exe", picture, false);
        FileToSave file = team.colleague().call(() -> attachments.open(second, id));
        assertThat(file.bytes()).isEqualTo(picture);
        assertThat(file.mediaType()).isEqualTo("image/png");
        assertThat(file.name()).isEqualTo("صورة الجرح.png");
        assertThat(team.supervisor().call(() -> attachments.list(second)))
                .extracting(AttachmentRow::name)
                .containsExactly("صورة الجرح.png");
    }

    @Test
    void keepsFromAllButWhoScreensWhatTellsWhoReported() {
        AttachmentId id = attach("letter.pdf", PAPER, true);
        assertThat(team.colleague().call(() -> attachments.list(first))).hasSize(1);
        assertThatThrownBy(() -> team.colleague().call(() -> attachments.open(first, id)))
                .isInstanceOf(AttachmentNotFound.class);
        team.colleague().run(() -> assignment.take(first));
        assertThat(team.colleague().call(() -> attachments.open(first, id)).bytes())
                .isEqualTo(PAPER);
        assertThatThrownBy(() -> team.worker().call(() -> attachments.open(first, id)))
                .isInstanceOf(AttachmentNotFound.class);
    }

    /** A picture of the sister's wound is not for who may read of the brother only. */
    @Test
    void keepsAllFilesFromWhoMayNotReadOneOfTheReport() {
        AttachmentId id = attach("letter.pdf", PAPER, false);
        fixtures.insert(
                "update notification set confidentiality = 'SECRET', recorded_by = 'other' where id = ?1",
                second.value());
        assertThat(team.colleague().call(() -> attachments.list(first))).hasSize(1);
        assertThatThrownBy(() -> team.colleague().call(() -> attachments.open(first, id)))
                .isInstanceOf(AttachmentNotFound.class);
        assertThat(team.supervisor().call(() -> attachments.open(first, id)).bytes())
                .isEqualTo(PAPER);
    }

    @Test
    void refusesWhatMayRunWhateverItIsCalled() {
        refused("photo.png", "MZ\u0090\0".getBytes(US_ASCII), "intake.attachmentKind");
        refused("letter.pdf", "<html><script>alert(1)</script></html>".getBytes(US_ASCII), "intake.attachmentKind");
        refused(
                "photo.svg",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(US_ASCII),
                "intake.attachmentKind");
        refused("letter.docm", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}, "intake.attachmentKind");
        refused("letter.pdf", new byte[0], "intake.attachmentEmpty");
    }

    @Test
    void refusesWhatIsTooLargeAndOneTooMany() {
        byte[] large = new byte[(10 << 20) + 1];
        System.arraycopy(PAPER, 0, large, 0, PAPER.length);
        refused("large.pdf", large, "intake.attachmentTooLarge");
        for (int i = 0; i < 10; i++) {
            attach("letter.pdf", PAPER, false);
        }
        refused("letter.pdf", PAPER, "intake.attachmentsTooMany");
    }

    @Test
    void forgetsTheContentOfWhatIsTakenBackAndKeepsItsLine() {
        AttachmentId id = attach("letter.pdf", PAPER, false);
        assertThatThrownBy(() -> team.colleague().run(() -> attachments.withdraw(first, id)))
                .isInstanceOf(NotAllowedException.class);
        team.worker().run(() -> attachments.withdraw(second, id));
        assertThat(team.worker().call(() -> attachments.list(first)))
                .singleElement()
                .matches(row -> row.withdrawnAt() != null);
        assertThat(fixtures.count("select count(content) from report_attachment where id = ?1", id.value()))
                .isZero();
        assertThatThrownBy(() -> team.worker().call(() -> attachments.open(first, id)))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void opensNothingUnderAnotherReport() {
        AttachmentId id = attach("letter.pdf", PAPER, false);
        Team others = fixtures.aTeam();
        NotificationId theirs = others.worker()
                .call(() -> service.record(new RecordNotification(
                        Instant.parse("2026-11-20T08:45:00Z"),
                        new NotificationContent(
                                null,
                                new Reporter(null, null, true),
                                new Subject(null, null, null, null, null),
                                null,
                                null,
                                false,
                                false))));
        assertThatThrownBy(() -> others.worker().call(() -> attachments.open(theirs, id)))
                .isInstanceOf(AttachmentNotFound.class);
        assertThatThrownBy(() -> others.worker().call(() -> attachments.open(first, id)))
                .isInstanceOf(NotificationNotFound.class);
    }

    @Test
    void listsInAConstantNumberOfStatements() {
        attach("letter.pdf", PAPER, false);
        long few = team.worker().call(() -> fixtures.statementsOf(() -> attachments.list(first)));
        attach("letter.pdf", PAPER, false);
        attach("letter.pdf", PAPER, false);
        assertThat((long) team.worker().call(() -> fixtures.statementsOf(() -> attachments.list(first))))
                .isEqualTo(few);
    }

    @Test
    void refusesOtherRoles() {
        As auditor = As.user("auditor", AUDITOR);
        AttachmentId nothing = new AttachmentId(UUID.randomUUID());
        assertThatThrownBy(() -> auditor.call(() -> attachments.list(first))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.call(() -> attachments.open(first, nothing)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.call(() -> attachments.attach(first, "a.pdf", PAPER, false)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.run(() -> attachments.withdraw(first, nothing)))
                .isInstanceOf(EJBAccessException.class);
    }

    private AttachmentId attach(String name, byte[] content, boolean namesReporter) {
        return team.worker().call(() -> attachments.attach(first, name, content, namesReporter));
    }

    private void refused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> attach(name, content, false))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining(key);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
