package org.mouakaba.household.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.HouseholdFacts;
import org.mouakaba.household.boundary.PersonColumn;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PhoneEntry;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.person.boundary.RegisterPerson;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.RuleException;

/** Makes of the cells of one row the very command by which one person is registered by hand. */
final class RowReader {

    private static final int LONGEST = 200;
    private static final int LONGEST_KEY = 50;

    private static final Map<String, PersonColumn> COLUMNS = Map.ofEntries(
            Map.entry("givenAr", PersonColumn.GIVEN_AR),
            Map.entry("familyAr", PersonColumn.FAMILY_AR),
            Map.entry("givenLatin", PersonColumn.GIVEN_LATIN),
            Map.entry("familyLatin", PersonColumn.FAMILY_LATIN),
            Map.entry("birthPlace", PersonColumn.BIRTH_PLACE),
            Map.entry("birthDate", PersonColumn.BIRTH_DATE),
            Map.entry("fatherName", PersonColumn.FATHER_NAME),
            Map.entry("motherName", PersonColumn.MOTHER_NAME),
            Map.entry("nationalityStatus", PersonColumn.NATIONALITY),
            Map.entry("number", PersonColumn.PHONE),
            Map.entry("phone", PersonColumn.PHONE),
            Map.entry("contactRule", PersonColumn.CONTACT_RULE),
            Map.entry("preferredLanguage", PersonColumn.LANGUAGE),
            Map.entry("territoryCode", PersonColumn.PROVINCE),
            Map.entry("commune", PersonColumn.COMMUNE),
            Map.entry("address", PersonColumn.ADDRESS),
            Map.entry("differentBecause", PersonColumn.REASON),
            Map.entry("rsuNumber", PersonColumn.RSU_NUMBER),
            Map.entry("registryStatus", PersonColumn.REGISTRY_STATUS),
            Map.entry("rsuIndex", PersonColumn.RSU_INDEX),
            Map.entry("rsuIndexOn", PersonColumn.RSU_INDEX_DATE),
            Map.entry("rsuProvenance", PersonColumn.PROVENANCE));

    private final FileCells cells;
    private final LocalDate today;
    private final List<PersonColumn> papers = new ArrayList<>();

    RowReader(FileCells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    /** The column of a property of the command; null where it is none's. */
    @Nullable
    PersonColumn column(String property) {
        return property.startsWith("identifiers[")
                ? papers.get(Character.digit(property.charAt("identifiers[".length()), 10))
                : COLUMNS.get(property);
    }

    FileRow row(int number) {
        String household = cells.text(PersonColumn.HOUSEHOLD);
        if (household.length() > LONGEST_KEY) {
            cells.wrong(PersonColumn.HOUSEHOLD, "document.cellLong", LONGEST_KEY);
        }
        @Nullable String relation = cells.code(PersonColumn.RELATION, "relationship_type");
        if (household.isEmpty() && cells.says(PersonColumn.RELATION)) {
            cells.wrong(PersonColumn.HOUSEHOLD, "household.importRelationAlone");
        }
        Provenance sure = provenance();
        PersonIdentity identity = identity();
        HouseholdFacts facts = facts(sure);
        @Nullable String decision = cells.code(PersonColumn.DECISION, FileWords.DECISIONS);
        RegisterPerson person =
                new RegisterPerson(identity, contacts(), identifiers(sure), phones(), different(decision));
        return new FileRow(
                number,
                about(identity),
                household,
                FileWords.DECLARANT.equals(relation) ? null : relation,
                person,
                facts,
                same(decision),
                fingerprint(),
                List.of());
    }

    private PersonIdentity identity() {
        PersonName name = new PersonName(
                cells.orNull(PersonColumn.GIVEN_AR),
                cells.orNull(PersonColumn.FAMILY_AR),
                cells.orNull(PersonColumn.GIVEN_LATIN),
                cells.orNull(PersonColumn.FAMILY_LATIN),
                null,
                null);
        if (name.givenAr() == null && name.givenLatin() == null) {
            cells.wrong(PersonColumn.GIVEN_AR, "person.nameMissing");
        }
        @Nullable String sex = cells.required(PersonColumn.SEX) == null ? null : cells.code(PersonColumn.SEX, "sex");
        Birth birth = cells.birth(today);
        try {
            birth.requirePlausible(today);
        } catch (RuleException implausible) {
            cells.wrong(
                    cells.says(PersonColumn.BIRTH_DATE) ? PersonColumn.BIRTH_DATE : PersonColumn.ESTIMATED_AGE,
                    implausible.messageKey());
        }
        return new PersonIdentity(
                name,
                null,
                sex == null ? Sex.U : Sex.valueOf(sex),
                birth,
                cells.orNull(PersonColumn.BIRTH_PLACE),
                cells.orNull(PersonColumn.FATHER_NAME),
                cells.orNull(PersonColumn.MOTHER_NAME),
                cells.code(PersonColumn.NATIONALITY, "nationality_status"),
                null);
    }

    private PersonContacts contacts() {
        return new PersonContacts(
                cells.code(PersonColumn.LANGUAGE, "language"),
                false,
                null,
                null,
                cells.code(PersonColumn.PROVINCE, FileWords.PROVINCES),
                cells.orNull(PersonColumn.COMMUNE),
                cells.orNull(PersonColumn.ADDRESS),
                cells.yes(PersonColumn.HIDDEN_ADDRESS),
                cells.orNull(PersonColumn.CONTACT_RULE));
    }

    private List<IdentifierEntry> identifiers(Provenance sure) {
        List<IdentifierEntry> entries = new ArrayList<>();
        add(entries, PersonColumn.CNIE, "CNIE", sure);
        add(entries, PersonColumn.IDCS, "IDCS", sure);
        @Nullable String other = cells.code(PersonColumn.OTHER_PAPER, "id_document_type");
        if (cells.says(PersonColumn.OTHER_PAPER) != cells.says(PersonColumn.OTHER_NUMBER)) {
            cells.wrong(
                    cells.says(PersonColumn.OTHER_PAPER) ? PersonColumn.OTHER_NUMBER : PersonColumn.OTHER_PAPER,
                    "document.cellEmpty");
        } else if (other != null) {
            add(entries, PersonColumn.OTHER_NUMBER, other, sure);
        }
        return entries;
    }

    private void add(List<IdentifierEntry> entries, PersonColumn column, String type, Provenance sure) {
        if (!cells.says(column)) {
            return;
        }
        IdentifierEntry entry = new IdentifierEntry(type, cells.text(column), sure);
        if (!entry.plausible()) {
            cells.wrong(column, "household.importNoPaper");
        }
        papers.add(column);
        entries.add(entry);
    }

    private List<PhoneEntry> phones() {
        if (!cells.says(PersonColumn.PHONE)) {
            if (cells.says(PersonColumn.SAFE_PHONE)) {
                cells.yes(PersonColumn.SAFE_PHONE);
            }
            return List.of();
        }
        PhoneEntry phone = new PhoneEntry(phone(), cells.yes(PersonColumn.SAFE_PHONE), null);
        if (!phone.plausible()) {
            cells.wrong(PersonColumn.PHONE, "person.phoneInvalid");
        }
        return List.of(phone);
    }

    /** A spreadsheet that took a Moroccan number for a figure has dropped its nought. */
    private String phone() {
        String typed = cells.text(PersonColumn.PHONE);
        return typed.matches("[5-8]\\d{8}") ? '0' + typed : typed;
    }

    private Provenance provenance() {
        @Nullable String sure = cells.code(PersonColumn.PROVENANCE, FileWords.PROVENANCES);
        return sure == null ? Provenance.DECLARED : Provenance.valueOf(sure);
    }

    private HouseholdFacts facts(Provenance sure) {
        HouseholdFacts facts = new HouseholdFacts(
                cells.orNull(PersonColumn.RSU_NUMBER),
                cells.code(PersonColumn.REGISTRY_STATUS, "registry_status"),
                cells.number(PersonColumn.RSU_INDEX),
                cells.day(PersonColumn.RSU_INDEX_DATE),
                sure,
                null,
                null);
        if (Stream.of(
                        PersonColumn.RSU_NUMBER,
                        PersonColumn.REGISTRY_STATUS,
                        PersonColumn.RSU_INDEX,
                        PersonColumn.RSU_INDEX_DATE)
                .noneMatch(cells::says)) {
            return HouseholdFacts.UNKNOWN;
        }
        try {
            facts.requireCoherent(today);
        } catch (RuleException incoherent) {
            cells.wrong(PersonColumn.RSU_INDEX_DATE, incoherent.messageKey());
        }
        return facts;
    }

    private @Nullable String different(@Nullable String decision) {
        if ("DIFFERENT".equals(decision)) {
            return cells.required(PersonColumn.REASON);
        }
        return null;
    }

    private @Nullable PersonId same(@Nullable String decision) {
        if (!"SAME".equals(decision)) {
            return null;
        }
        cells.required(PersonColumn.KNOWN_NUMBER);
        @Nullable UUID id = cells.id(PersonColumn.KNOWN_NUMBER);
        return id == null ? null : new PersonId(id);
    }

    private static String about(PersonIdentity identity) {
        String name = Stream.of(
                        identity.name().full().ar(), identity.name().full().fr())
                .distinct()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    private String fingerprint() {
        String all = Stream.of(PersonColumn.values())
                .filter(PersonColumn::personal)
                .filter(cells::says)
                .map(column -> column.name() + '=' + cells.text(column))
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
