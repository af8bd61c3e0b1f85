package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** Intake: whom a notification is about, and whether it becomes a case. */
public final class ScreenPage extends FormPage {

    public ScreenPage(Desk desk) {
        super(desk);
    }

    public String notification() {
        return desk.parameter("notification");
    }

    public SearchPersonPage search() {
        send("search");
        desk.requireAt("person/search.xhtml");
        return new SearchPersonPage(desk);
    }

    /** Of the first who was told of with her and is not identified yet. */
    public SearchPersonPage searchNext() {
        desk.follow(() -> desk.page().locator("[id='told'] li button").first().click());
        desk.requireAt("person/search.xhtml");
        return new SearchPersonPage(desk);
    }

    /** The same holds for all who were told of with her. */
    public ScreenPage alike() {
        field("alike").locator("input").all().forEach(other -> other.check(BEHIND_ITS_LABEL));
        return this;
    }

    public ScreenPage find(String category, String concern, String urgency, String risk) {
        tick("inTerritory");
        tick("beyondInformation");
        select("category", category);
        tickConcern(concern);
        choose("urgency", urgency);
        choose("risk", risk);
        return this;
    }

    private void tickConcern(String code) {
        int place = field("concerns_input").locator("option").all().stream()
                .map(option -> option.getAttribute("value"))
                .toList()
                .indexOf(code);
        field("concerns")
                .locator(".ui-selectlistbox-item")
                .nth(place)
                .locator(".ui-chkbox-box")
                .click();
    }

    /** Taken by the one who admits it. */
    public CasePage take() {
        send("take");
        desk.requireAt("casefile/open.xhtml");
        return new CasePage(desk);
    }
}
