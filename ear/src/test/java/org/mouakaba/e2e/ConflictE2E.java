package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.FormPage;

/** Two people with one record open: nothing is overwritten unseen, and nothing that was typed is lost. */
@ExtendWith(InBrowser.class)
class ConflictE2E {

    @Test
    void showsBothVersionsToWhoeverSavesSecondAndKeepsHisText(Desks desks) {
        String address = "person/edit.xhtml?person=" + DemoRecords.personOf("salma");
        Desk salma = desks.as("salma");
        Desk bennani = desks.as("bennani");
        salma.open(address);
        bennani.open(address);
        FormPage first = new FormPage(salma);
        FormPage second = new FormPage(bennani);

        first.write("address", "12, derb El Fassi");
        first.write("birthPlace", "Tiflet");
        first.send();
        second.write("address", "7, rue du Phare");
        second.write("contactRule", "Appeler avant midi.");
        bennani.followOrStay(() -> second.field("submit").click());

        bennani.waitFor("#changed-meanwhile:not([hidden])");
        assertThat(bennani.page().locator("#changed-meanwhile").innerText())
                .contains("12, derb El Fassi", "7, rue du Phare", "Tiflet");
        bennani.requireAccessible();
        assertThat(second.field("address").inputValue()).isEqualTo("7, rue du Phare");
        assertThat(second.field("contactRule").inputValue()).isEqualTo("Appeler avant midi.");
        assertThat(second.field("birthPlace").inputValue()).isEqualTo("Tiflet");

        second.send();
        salma.open(address);
        assertThat(first.field("address").inputValue()).isEqualTo("7, rue du Phare");
        assertThat(first.field("contactRule").inputValue()).isEqualTo("Appeler avant midi.");
        assertThat(first.field("birthPlace").inputValue()).isEqualTo("Tiflet");
    }
}
