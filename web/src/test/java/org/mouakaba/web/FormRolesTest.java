package org.mouakaba.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that shows without asking the business is shown to nobody who may not send it. */
class FormRolesTest {

    @ParameterizedTest
    @CsvSource({
        "/careplan/edit-template.xhtml, system-administrator",
        "/casefile/open-emergency.xhtml, social-worker supervisor data-protection-officer auditor",
        "/person/register.xhtml, social-worker supervisor",
        "/person/search.xhtml, social-worker supervisor",
        "/provider/authorise-places.xhtml, administrator",
        "/provider/check-completeness.xhtml, administrator provincial-delegate regional-coordinator",
        "/provider/edit-establishment.xhtml, administrator",
        "/provider/name-authority.xhtml, administrator",
        "/provider/report-month.xhtml, administrator referral-partner",
        "/provider/update-places.xhtml, referral-partner",
        "/referral/cancel.xhtml, social-worker",
        "/workforce/edit-file.xhtml, administrator",
        "/workforce/edit-post.xhtml, administrator",
        "/workforce/edit.xhtml, system-administrator",
        "/workforce/fill-post.xhtml, administrator",
        "/workforce/leave-post.xhtml, administrator",
        "/workforce/list-expiries.xhtml, administrator provincial-delegate regional-coordinator",
        "/workforce/list-files.xhtml, administrator provincial-delegate regional-coordinator",
        "/workforce/list-posts.xhtml, administrator provincial-delegate regional-coordinator",
        "/workforce/list.xhtml, system-administrator",
        "/workforce/open-file.xhtml, administrator provincial-delegate regional-coordinator",
        "/workforce/open-post.xhtml, administrator provincial-delegate regional-coordinator",
        "/workforce/record-absence.xhtml, administrator",
        "/workforce/record-accreditation.xhtml, administrator",
        "/workforce/record-training.xhtml, administrator",
        "/workforce/register.xhtml, system-administrator"
    })
    void isShownToThoseRolesOnlyWhoMaySendIt(String page, String roles) throws Exception {
        assertThat(Path.of("src/main/webapp" + page)).exists();
        String constraint = Arrays.stream(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"))
                        .split("<security-constraint>"))
                .filter(block -> block.contains("<url-pattern>" + page + "<"))
                .findFirst()
                .orElse("");
        Matcher names = Pattern.compile("<role-name>([^<]+)").matcher(constraint.split("</security-constraint>", 2)[0]);
        assertThat(names.results().map(name -> name.group(1)))
                .containsExactlyInAnyOrderElementsOf(List.of(roles.split(" ")));
    }
}
