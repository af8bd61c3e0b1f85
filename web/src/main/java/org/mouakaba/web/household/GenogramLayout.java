package org.mouakaba.web.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.Family;
import org.mouakaba.household.boundary.FamilyMember;
import org.mouakaba.household.boundary.FamilyTie;
import org.mouakaba.household.boundary.Kinship;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.Label;
import org.mouakaba.web.household.Genogram.Frame;
import org.mouakaba.web.household.Genogram.Line;
import org.mouakaba.web.household.Genogram.Shape;
import org.mouakaba.web.household.Genogram.Symbol;

/** Says where in the picture each of a family stands, and which lines join them. */
final class GenogramLayout {

    private static final int COLUMN = 116;
    private static final int ROW = 140;
    private static final int MARGIN = 68;
    private static final int TOP = 56;
    private static final int FRAME_BELOW = 94;
    private static final int ABOVE = 12;
    /** Where a line goes on below the name and year of a symbol. */
    private static final int BELOW_NAME = 80;

    private static final int RADIUS = Genogram.RADIUS;

    private final Family family;
    private final Locale locale;
    private final boolean rightToLeft;
    private final Map<PersonId, Integer> generations;
    private final Map<PersonId, Integer> column = new HashMap<>();
    private final List<Symbol> symbols = new ArrayList<>();
    private final Map<PersonId, Symbol> placed = new HashMap<>();
    private final TreeMap<Integer, List<FamilyMember>> rows = new TreeMap<>(Comparator.reverseOrder());
    private int inside;
    private int outside;

    GenogramLayout(Family family, Locale locale, boolean rightToLeft) {
        this.family = family;
        this.locale = locale;
        this.rightToLeft = rightToLeft;
        this.generations = generations(family);
    }

    Genogram draw() {
        List<FamilyMember> restricted = new ArrayList<>();
        for (FamilyMember member : family.members()) {
            PersonId id = member.id();
            if (id == null) {
                restricted.add(member);
            } else if (!member.past() || tied(id)) {
                rows.computeIfAbsent(generations.getOrDefault(id, 0), g -> new ArrayList<>())
                        .add(member);
            }
        }
        inside = restricted.size();
        rows.values().forEach(people -> {
            int here = (int) people.stream().filter(FamilyMember::present).count();
            inside = Math.max(inside, here);
            outside = Math.max(outside, people.size() - here);
        });
        int at = 0;
        int framed = -1;
        int from = 0;
        for (List<FamilyMember> people : rows.values()) {
            List<FamilyMember> sorted = sorted(people);
            int here = place(sorted, at);
            if (here > 0) {
                from = framed < 0 ? at : from;
                framed = at;
            }
            at++;
        }
        if (!restricted.isEmpty()) {
            for (int i = 0; i < restricted.size(); i++) {
                symbols.add(new Symbol(
                        Shape.LOCK, x(i, restricted.size(), true), y(at), null, "", "", "", null, false, false));
            }
            framed = at++;
        }
        Frame frame = framed < 0 ? null : frame(from, framed);
        return new Genogram(symbols, lines(), frame, width(), TOP + (at - 1) * ROW + FRAME_BELOW + ABOVE);
    }

    private boolean tied(PersonId id) {
        return family.ties().stream()
                .anyMatch(tie -> tie.from().equals(id) || tie.to().equals(id));
    }

    private int place(List<FamilyMember> people, int at) {
        int here = (int) people.stream().filter(FamilyMember::present).count();
        int i = 0;
        int o = 0;
        for (FamilyMember member : people) {
            PersonId id = Objects.requireNonNull(member.id());
            int x = member.present() ? x(i++, here, true) : x(o++, 0, false);
            Symbol symbol = symbol(member, id, x, y(at));
            symbols.add(symbol);
            placed.put(id, symbol);
            column.put(id, x);
        }
        return here;
    }

    /** Couples side by side; children under their parents. */
    private List<FamilyMember> sorted(List<FamilyMember> people) {
        List<FamilyMember> left = new ArrayList<>(people);
        left.sort(Comparator.comparingInt(member -> (rightToLeft ? -1 : 1) * above(member)));
        List<FamilyMember> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            FamilyMember next = left.remove(0);
            sorted.add(next);
            left.stream().filter(other -> couple(next, other)).findFirst().ifPresent(spouse -> {
                left.remove(spouse);
                sorted.add(spouse);
            });
        }
        return sorted;
    }

    private boolean couple(FamilyMember one, FamilyMember other) {
        return family.ties().stream()
                .filter(tie -> tie.kinship() == Kinship.SPOUSE || tie.kinship() == Kinship.FORMER_SPOUSE)
                .anyMatch(tie -> (tie.from().equals(one.id()) && tie.to().equals(other.id()))
                        || (tie.from().equals(other.id()) && tie.to().equals(one.id())));
    }

    private int above(FamilyMember member) {
        return (int) parents(member.id()).stream()
                .mapToInt(parent -> column.getOrDefault(parent, 0))
                .average()
                .orElse(0);
    }

    private List<PersonId> parents(@Nullable PersonId child) {
        List<PersonId> parents = new ArrayList<>();
        for (FamilyTie tie : family.ties()) {
            if (tie.kinship() == Kinship.CHILD && tie.from().equals(child)) {
                parents.add(tie.to());
            } else if (tie.kinship() == Kinship.PARENT && tie.to().equals(child)) {
                parents.add(tie.from());
            }
        }
        return parents;
    }

    private Symbol symbol(FamilyMember member, PersonId id, int x, int y) {
        Label label = member.name();
        String name = label == null ? "" : label.in(locale);
        int gap = name.indexOf(' ');
        return new Symbol(
                member.sex() == Sex.M ? Shape.SQUARE : member.sex() == Sex.F ? Shape.CIRCLE : Shape.DIAMOND,
                x,
                y,
                member.readable() ? id.value() : null,
                name,
                gap < 0 ? name : name.substring(0, gap),
                gap < 0 ? "" : name.substring(gap + 1),
                member.birthYear(),
                member.self(),
                member.deceased());
    }

    private int width() {
        return 2 * MARGIN + (Math.max(1, inside + outside) - 1) * COLUMN;
    }

    private int x(int index, int here, boolean within) {
        int x = MARGIN + (within ? (inside - here) * COLUMN / 2 + index * COLUMN : (inside + index) * COLUMN);
        return rightToLeft ? width() - x : x;
    }

    private static int y(int at) {
        return TOP + at * ROW;
    }

    private Frame frame(int from, int to) {
        int breadth = inside * COLUMN;
        int start = MARGIN - COLUMN / 2;
        return new Frame(
                rightToLeft ? width() - start - breadth : start,
                y(from) - RADIUS - 2 * ABOVE + 4,
                breadth,
                y(to) - y(from) + RADIUS + FRAME_BELOW + ABOVE);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (FamilyTie tie : family.ties()) {
            Symbol one = placed.get(tie.from());
            Symbol other = placed.get(tie.to());
            if (one != null && other != null) {
                switch (tie.kinship()) {
                    case SPOUSE -> lines.add(new Line(beside(one, other), "couple"));
                    case FORMER_SPOUSE -> lines.add(new Line(beside(one, other), "former"));
                    case SIBLING -> {
                        if (parents(tie.from()).stream().noneMatch(parents(tie.to())::contains)) {
                            lines.add(new Line(over(one, other), "sibling"));
                        }
                    }
                    case GUARDIAN, GRANDPARENT ->
                        lines.add(new Line(down(one.x(), one.y() + BELOW_NAME, other, 8), "care"));
                    case WARD, GRANDCHILD ->
                        lines.add(new Line(down(other.x(), other.y() + BELOW_NAME, one, 8), "care"));
                    case PARENT, CHILD, OTHER -> {
                        // Descent is drawn from the couple, below.
                    }
                }
            }
        }
        placed.forEach((id, child) -> descent(id, child, lines));
        return lines;
    }

    private void descent(PersonId id, Symbol child, List<Line> lines) {
        List<Symbol> parents = parents(id).stream()
                .distinct()
                .filter(placed::containsKey)
                .map(placed::get)
                .toList();
        if (parents.size() == 2
                && parents.get(0).y() == parents.get(1).y()
                && Math.abs(parents.get(0).x() - parents.get(1).x()) == COLUMN) {
            int middle = (parents.get(0).x() + parents.get(1).x()) / 2;
            lines.add(new Line(down(middle, parents.get(0).y(), child, 0), "descent"));
        } else {
            parents.forEach(parent ->
                    lines.add(new Line(down(parent.x(), parent.y() + BELOW_NAME, child, 0), "descent")));
        }
    }

    private static String down(int x, int y, Symbol child, int aside) {
        int turn = child.top() - ABOVE - aside;
        return "M" + (x + aside) + " " + y + "V" + turn + "H" + (child.x() + aside) + "V" + child.top();
    }

    private static String beside(Symbol one, Symbol other) {
        boolean inOrder = one.x() <= other.x();
        Symbol left = inOrder ? one : other;
        Symbol right = inOrder ? other : one;
        return left.y() == right.y() && right.x() - left.x() <= COLUMN
                ? "M" + left.right() + " " + left.y() + "H" + right.left()
                : over(left, right);
    }

    private static String over(Symbol one, Symbol other) {
        int above = Math.min(one.top(), other.top()) - ABOVE / 2;
        return "M" + one.x() + " " + one.top() + "V" + above + "H" + other.x() + "V" + other.top();
    }

    private static Map<PersonId, Integer> generations(Family family) {
        Map<PersonId, Integer> known = new HashMap<>();
        family.members().stream()
                .filter(FamilyMember::self)
                .forEach(self -> known.put(Objects.requireNonNull(self.id()), 0));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (FamilyTie tie : family.ties()) {
                Integer from = known.get(tie.from());
                Integer to = known.get(tie.to());
                if (from == null && to != null) {
                    known.put(tie.from(), to + rise(tie.kinship()));
                    grew = true;
                } else if (from != null && to == null) {
                    known.put(tie.to(), from - rise(tie.kinship()));
                    grew = true;
                }
            }
        }
        return known;
    }

    private static int rise(Kinship kinship) {
        return switch (kinship) {
            case PARENT, GUARDIAN -> 1;
            case CHILD, WARD -> -1;
            case GRANDPARENT -> 2;
            case GRANDCHILD -> -2;
            case SPOUSE, FORMER_SPOUSE, SIBLING, OTHER -> 0;
        };
    }
}
