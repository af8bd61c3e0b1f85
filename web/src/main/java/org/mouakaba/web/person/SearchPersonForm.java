package org.mouakaba.web.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonSearch;

/** What is known of somebody who may be registered already. */
public class SearchPersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private @Nullable String name;

    @Size(max = 30)
    private @Nullable String phone;

    @Size(max = 50)
    private @Nullable String identifier;

    private @Nullable Integer birthYear;

    void read(PersonSearch search) {
        this.name = search.name();
        this.phone = search.phone();
        this.identifier = search.identifier();
        this.birthYear = search.birthYear();
    }

    PersonSearch toSearch() {
        return new PersonSearch(name, phone, identifier, birthYear);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(@Nullable String identifier) {
        this.identifier = identifier;
    }

    public @Nullable Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(@Nullable Integer birthYear) {
        this.birthYear = birthYear;
    }
}
