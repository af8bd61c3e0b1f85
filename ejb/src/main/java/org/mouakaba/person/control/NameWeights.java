package org.mouakaba.person.control;

import org.mouakaba.person.control.NamePart.Likeness;

/**
 * What names, a province and a telephone are worth beside what the births say: of two who were born on one day the given name
 * tells twins from one person, of two of one name and year the province and the telephone tell namesakes apart, and of two
 * who were born apart a telephone alone can say that a date is wrong.
 */
@SuppressWarnings("ImmutableEnumChecker") // The arrays are written here and handed to nobody.
enum NameWeights {
    ONE_DAY(
            new double[] {-10.9, -1.7, 0.2, 0.7, 2.1, 3.6, 4.8, 5.0},
            new double[] {-9.5, -1.9, 1.2, 1.5, 1.7, 1.8, 1.9, 1.9},
            0.3,
            0.3,
            -0.2),
    ONE_YEAR(
            new double[] {-8.4, -2.3, 0.3, 0.5, 2.0, 2.2, 3.0, 3.0},
            new double[] {-9.5, -3.5, 0.2, 0.4, 0.6, 0.8, 0.8, 0.9},
            0.9,
            0.6,
            -1.2),
    APART(
            new double[] {-4.5, -2.2, -0.3, -0.1, 0.6, 0.9, 0.9, 0.9},
            new double[] {-6.0, -3.0, -0.8, -0.4, 0, 0, 0, 0},
            0.9,
            2.8,
            -1.4);

    /** The points of the scale at which a likeness has its weight; between two of them in proportion. */
    private static final double[] LIKENESSES = {0, 0.6, 0.68, 0.75, 0.82, 0.88, 0.94, 1};

    /** For the order of a list: names alone decide nothing. */
    private static final double[] ALONE = {0, 0, 0.49, 0.55, 0.69, 0.9, 0.99, 1};

    private final double[] given;
    private final double[] family;
    private final double place;
    private final double phone;
    private final double otherPhone;

    NameWeights(double[] given, double[] family, double place, double phone, double otherPhone) {
        this.given = given;
        this.family = family;
        this.place = place;
        this.phone = phone;
        this.otherPhone = otherPhone;
    }

    double given(Likeness name) {
        return at(given, name);
    }

    double family(Likeness name) {
        return at(family, name);
    }

    /** Of one province; of two it speaks as much against. */
    double place() {
        return place;
    }

    double phone() {
        return phone;
    }

    double otherPhone() {
        return otherPhone;
    }

    /** What the likeness of one name alone is worth, from 0 to 1. */
    static double alone(Likeness name) {
        return at(ALONE, name);
    }

    private static double at(double[] weights, Likeness name) {
        if (!name.known()) {
            return 0;
        }
        double likeness = name.likeness();
        int i = 1;
        while (i < LIKENESSES.length - 1 && likeness > LIKENESSES[i]) {
            i++;
        }
        double share = (likeness - LIKENESSES[i - 1]) / (LIKENESSES[i] - LIKENESSES[i - 1]);
        return weights[i - 1] + share * (weights[i] - weights[i - 1]);
    }
}
