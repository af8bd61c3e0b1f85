package org.mouakaba.web.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.household.boundary.Family;
import org.mouakaba.household.boundary.FamilyMember;
import org.mouakaba.household.boundary.FamilyMember.Stay;
import org.mouakaba.household.boundary.FamilyTie;
import org.mouakaba.household.boundary.Kinship;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.Label;
import org.mouakaba.web.household.Genogram.Line;
import org.mouakaba.web.household.Genogram.Shape;
import org.mouakaba.web.household.Genogram.Symbol;

class GenogramTest {

    private static final Stay HERE = new Stay(LocalDate.of(2020, 1, 1), null, null);
    private static final Stay GONE = new Stay(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), "MOVED");

    private final List<FamilyMember> members = new ArrayList<>();
    private final List<FamilyTie> ties = new ArrayList<>();

    @Test
    void drawsParentsSideBySideAboveTheirChild() {
        PersonId mother = member("Malika", Sex.F, HERE);
        PersonId father = member("Karim", Sex.M, HERE);
        PersonId child = self("Anas", Sex.M, HERE);
        tie(mother, father, Kinship.SPOUSE);
        tie(child, mother, Kinship.CHILD);
        tie(father, child, Kinship.PARENT);
        Genogram picture = draw(false);
        Symbol above = symbol(picture, "Malika");
        Symbol beside = symbol(picture, "Karim");
        Symbol below = symbol(picture, "Anas");
        assertThat(above.y()).isEqualTo(beside.y()).isLessThan(below.y());
        assertThat(below.x()).isEqualTo((above.x() + beside.x()) / 2);
        assertThat(above.shape()).isEqualTo(Shape.CIRCLE);
        assertThat(beside.shape()).isEqualTo(Shape.SQUARE);
        assertThat(below.self()).isTrue();
        assertThat(picture.lines()).extracting(Line::style).containsExactlyInAnyOrder("couple", "descent");
        assertThat(picture.lines())
                .filteredOn(line -> line.style().equals("descent"))
                .singleElement()
                .satisfies(line -> assertThat(line.path()).startsWith("M" + below.x() + " " + above.y()));
    }

    @Test
    void framesThoseWhoLiveTogetherAndNobodyElse() {
        self("Malika", Sex.F, HERE);
        PersonId brother = member("Karim", Sex.M, null);
        tie(brother, members.get(0).id(), Kinship.SIBLING);
        for (boolean rightToLeft : new boolean[] {false, true}) {
            Genogram picture = draw(rightToLeft);
            Genogram.Frame frame = Objects.requireNonNull(picture.frame());
            assertThat(symbol(picture, "Malika").x()).isBetween(frame.x(), frame.x() + frame.width());
            assertThat(symbol(picture, "Karim").x())
                    .satisfiesAnyOf(
                            x -> assertThat(x).isLessThan(frame.x()),
                            x -> assertThat(x).isGreaterThan(frame.x() + frame.width()));
            assertThat(picture.symbols())
                    .allSatisfy(at -> assertThat(at.x()).isBetween(Genogram.RADIUS, picture.width() - Genogram.RADIUS));
        }
    }

    @Test
    void isMirroredWhereOneReadsFromTheRight() {
        self("Malika", Sex.F, HERE);
        PersonId brother = member("Karim", Sex.M, null);
        tie(brother, members.get(0).id(), Kinship.SIBLING);
        assertThat(symbol(draw(false), "Karim").x())
                .isGreaterThan(symbol(draw(false), "Malika").x());
        assertThat(symbol(draw(true), "Karim").x())
                .isLessThan(symbol(draw(true), "Malika").x());
    }

    @Test
    void tellsNothingOfWhoMayNotBeNamed() {
        self("Malika", Sex.F, HERE);
        members.add(new FamilyMember(null, null, Sex.U, null, false, false, false, false, null, null, null));
        Genogram picture = draw(false);
        assertThat(picture.symbols())
                .filteredOn(symbol -> symbol.shape() == Shape.LOCK)
                .singleElement()
                .satisfies(symbol -> {
                    assertThat(symbol.name()).isEmpty();
                    assertThat(symbol.id()).isNull();
                });
        assertThat(picture.lines()).isEmpty();
    }

    @Test
    void leavesOutWhoLeftAndIsRelatedToNobody() {
        self("Malika", Sex.F, HERE);
        member("Lodger", Sex.U, GONE);
        assertThat(draw(false).symbols()).hasSize(1);
        PersonId son = member("Anas", Sex.M, GONE);
        tie(son, members.get(0).id(), Kinship.CHILD);
        assertThat(draw(false).symbols()).hasSize(2);
    }

    @Test
    void linksOnlyToPagesThatOpen() {
        self("Malika", Sex.F, HERE);
        PersonId id = new PersonId(UUID.randomUUID());
        members.add(new FamilyMember(
                id,
                new Label("Karim", "Karim", "Karim"),
                Sex.M,
                1980,
                false,
                true,
                false,
                false,
                "HUSBAND",
                null,
                HERE));
        Symbol closed = symbol(draw(false), "Karim");
        assertThat(closed.id()).isNull();
        assertThat(closed.dead()).isTrue();
    }

    private Genogram draw(boolean rightToLeft) {
        return Genogram.of(new Family(members, ties, false), Locale.FRENCH, rightToLeft);
    }

    private PersonId self(String name, Sex sex, @Nullable Stay stay) {
        return add(name, sex, stay, true);
    }

    private PersonId member(String name, Sex sex, @Nullable Stay stay) {
        return add(name, sex, stay, false);
    }

    private PersonId add(String name, Sex sex, @Nullable Stay stay, boolean self) {
        PersonId id = new PersonId(UUID.randomUUID());
        members.add(new FamilyMember(
                id, new Label(name, name, name), sex, 1990, true, false, self, false, null, null, stay));
        return id;
    }

    private void tie(@Nullable PersonId from, @Nullable PersonId to, Kinship kinship) {
        if (from != null && to != null) {
            ties.add(new FamilyTie(from, to, kinship, null));
        }
    }

    private static Symbol symbol(Genogram picture, String name) {
        return picture.symbols().stream()
                .filter(symbol -> symbol.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
