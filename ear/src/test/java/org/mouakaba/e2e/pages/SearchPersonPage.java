package org.mouakaba.e2e.pages;

import org.mouakaba.e2e.Desk;

/** Who is registered already. */
public final class SearchPersonPage extends FormPage {

    public SearchPersonPage(Desk desk) {
        super(desk);
    }

    public static SearchPersonPage open(Desk desk) {
        desk.open("person/search.xhtml");
        return new SearchPersonPage(desk);
    }

    public SearchPersonPage search(String name) {
        write("name", name);
        send();
        return this;
    }

    public RegisterPersonPage register() {
        follow("person/register");
        return new RegisterPersonPage(desk);
    }
}
