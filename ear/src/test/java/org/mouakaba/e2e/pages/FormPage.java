package org.mouakaba.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.mouakaba.e2e.Desk;

/** A page with a form: fields by the names that the page gives them, answers by their codes. */
public class FormPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
    static final Locator.CheckOptions BEHIND_ITS_LABEL = new Locator.CheckOptions().setForce(true);

    protected final Desk desk;

    public FormPage(Desk desk) {
        this.desk = desk;
    }

    public final Locator field(String id) {
        return desk.page().locator("[id='form:" + id + "']");
    }

    public final void write(String id, String text) {
        field(id).fill(text);
    }

    public final void tick(String id) {
        field(id).check(BEHIND_ITS_LABEL);
        desk.settle();
    }

    /** Of the answers that stand under each other. */
    public final void choose(String id, String code) {
        field(id).locator("input[value='" + code + "']").check(BEHIND_ITS_LABEL);
        desk.settle();
    }

    /** Of the answers that fold out. */
    public final void select(String id, String code) {
        field(id).selectOption(new SelectOption().setValue(code));
        desk.settle();
    }

    /** A day, so many after today. */
    public final void date(String id, int days) {
        Locator input = desk.page().locator("[id='form:" + id + "_input']");
        input.fill(LocalDate.now(ZONE).plusDays(days).format(DAY));
        input.press("Tab");
        desk.settle();
    }

    /** Sends the form and goes where it leads; fails with the product's own words where it is refused. */
    public final void send(String button) {
        desk.follow(() -> field(button).click());
    }

    public final void send() {
        send("submit");
    }

    /** Sends what is not accepted, and gives what the page says about it. */
    public final String refused(String button) {
        return desk.refused(() -> field(button).click());
    }

    /** Follows the first link of the page's content that leads there. */
    public final void follow(String address) {
        desk.follow(() ->
                desk.page().locator("main a[href*='" + address + "']").first().click());
    }
}
