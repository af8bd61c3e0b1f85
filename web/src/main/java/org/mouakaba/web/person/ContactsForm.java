package org.mouakaba.web.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.person.boundary.PhoneEntry;

/** How somebody is reached and spoken with, as it is typed. */
public class ContactsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Lines for telephones that are there to be filled. */
    private static final int BLANK_LINES = 2;

    @Size(max = 50)
    private @Nullable String preferredLanguage;

    private boolean interpreter;

    @Size(max = 500)
    private @Nullable String communicationNeeds;

    @Size(max = 50)
    private @Nullable String careArrangement;

    @Size(max = 20)
    private @Nullable String territoryCode;

    @Size(max = 100)
    private @Nullable String commune;

    @Size(max = 500)
    private @Nullable String address;

    private boolean addressHidden;

    @Size(max = 500)
    private @Nullable String contactRule;

    private List<PhoneForm> phones = new ArrayList<>();

    static ContactsForm of(PersonSearch search) {
        ContactsForm form = new ContactsForm();
        form.addBlankLines();
        form.phones.get(0).setNumber(search.phone());
        return form;
    }

    static ContactsForm of(PersonDetail person) {
        ContactsForm form = new ContactsForm();
        form.read(person.contacts());
        person.phones().forEach(entry -> form.phones.add(PhoneForm.of(entry)));
        form.addBlankLines();
        return form;
    }

    /** Where and how the parent is reached, hidden where hers is. */
    static ContactsForm bornTo(PersonDetail parent) {
        ContactsForm form = ContactsForm.of(parent);
        form.communicationNeeds = null;
        form.interpreter = false;
        form.careArrangement = null;
        return form;
    }

    /** Those who share a home share its address, how it may be reached, and most often a language. */
    void shareHome(PersonContacts home) {
        this.preferredLanguage = home.preferredLanguage();
        this.territoryCode = home.territoryCode();
        this.commune = home.commune();
        this.address = home.address();
        this.addressHidden = home.addressHidden();
        this.contactRule = home.contactRule();
    }

    private void addBlankLines() {
        for (int i = 0; i < BLANK_LINES; i++) {
            phones.add(new PhoneForm());
        }
    }

    private void read(PersonContacts contacts) {
        this.preferredLanguage = contacts.preferredLanguage();
        this.interpreter = contacts.interpreter();
        this.communicationNeeds = contacts.communicationNeeds();
        this.careArrangement = contacts.careArrangement();
        this.territoryCode = contacts.territoryCode();
        this.commune = contacts.commune();
        this.address = contacts.address();
        this.addressHidden = contacts.addressHidden();
        this.contactRule = contacts.contactRule();
    }

    PersonContacts toContacts() {
        return new PersonContacts(
                preferredLanguage,
                interpreter,
                communicationNeeds,
                careArrangement,
                territoryCode,
                commune,
                address,
                addressHidden,
                contactRule);
    }

    List<PhoneEntry> toPhones() {
        return phones.stream()
                .filter(line -> !line.blank())
                .map(PhoneForm::toEntry)
                .toList();
    }

    public @Nullable String getPreferredLanguage() {
        return preferredLanguage;
    }

    public void setPreferredLanguage(@Nullable String preferredLanguage) {
        this.preferredLanguage = preferredLanguage;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public @Nullable String getCommunicationNeeds() {
        return communicationNeeds;
    }

    public void setCommunicationNeeds(@Nullable String communicationNeeds) {
        this.communicationNeeds = communicationNeeds;
    }

    public @Nullable String getCareArrangement() {
        return careArrangement;
    }

    public void setCareArrangement(@Nullable String careArrangement) {
        this.careArrangement = careArrangement;
    }

    public @Nullable String getTerritoryCode() {
        return territoryCode;
    }

    public void setTerritoryCode(@Nullable String territoryCode) {
        this.territoryCode = territoryCode;
    }

    public @Nullable String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = commune;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public boolean isAddressHidden() {
        return addressHidden;
    }

    public void setAddressHidden(boolean addressHidden) {
        this.addressHidden = addressHidden;
    }

    public @Nullable String getContactRule() {
        return contactRule;
    }

    public void setContactRule(@Nullable String contactRule) {
        this.contactRule = contactRule;
    }

    public List<PhoneForm> getPhones() {
        return phones;
    }
}
