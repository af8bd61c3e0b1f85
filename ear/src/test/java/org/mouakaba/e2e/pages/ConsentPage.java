package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** What a person agrees to. */
public final class ConsentPage extends FormPage {

    public ConsentPage(Desk desk) {
        super(desk);
    }

    public static ConsentPage open(Desk desk, String file) {
        desk.open("consent/record.xhtml?case=" + file);
        return new ConsentPage(desk);
    }

    public ConsentPage agree() {
        tick("limitsExplained");
        choose("decision", "GIVEN");
        return this;
    }

    /** The mother for her child, who was asked too. */
    public ConsentPage agreeForChild(String mother) {
        choose("capacity", "MINOR");
        select("givenBy", "MOTHER");
        write("giverName", mother);
        choose("childAssent", "GIVEN");
        return agree();
    }

    public void record() {
        send();
        desk.requireAt("consent/list.xhtml");
    }
}
